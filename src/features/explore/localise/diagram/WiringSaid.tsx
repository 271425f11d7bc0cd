import type { Wiring } from '@/domain/localisation/wiring/wiring'
import type { Anatomy } from '@/domain/schema/anatomy'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { IconButton } from '@/ui/Button'
import type { Choice, WiringMarks } from './wiringMarks'
import { wiringSays } from './wiringSays'

type WiringSaidProps = {
  anatomy: Anatomy
  wiring: Wiring
  knowledge: SchemaKnowledge
  choice: Choice | undefined
  marks: WiringMarks
  onClear: (nothing: undefined) => void
}

/** What the diagram shows, said in a sentence or two; also to who does not see it. */
export function WiringSaid({ onClear, ...shown }: WiringSaidProps) {
  const { title, sentences } = wiringSays(shown)
  return (
    <div className="mt-1.5 flex min-h-15 items-start gap-2">
      <p role="status" className="min-w-0 flex-1 text-small text-ink-2">
        <strong className="weight-label block text-label text-ink">{title}</strong>
        {sentences.join(' ')}
      </p>
      {shown.choice ? (
        <IconButton icon="close" label="Show no lesion" onClick={() => onClear(undefined)} />
      ) : null}
    </div>
  )
}
