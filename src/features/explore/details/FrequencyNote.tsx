import type { Frequency } from '@/domain/schema/details'
import { FREQUENCY_BANDS } from '@/ui/words'

const BANDS = Object.entries(FREQUENCY_BANDS) as [Frequency, string][]

/** Said once in a view that shows how often things are met: by whose measure, and what words mean. */
export function FrequencyNote({ className }: { className: string }) {
  return (
    <p className={`text-ink-2 ${className}`}>
      How often each is met is a teaching estimate:{' '}
      {BANDS.map(([word, band]) => `${word} ${band}`).join(', ')}.
    </p>
  )
}
