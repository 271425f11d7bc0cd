import type { Frequency } from '@/domain/schema/details'
import { FREQUENCY_BANDS, FREQUENCY_DOTS } from '@/ui/words'

const DOTS = [0, 1, 2, 3]

/** How often, as a word and as four dots that need no colour. */
export function FrequencyWord({ frequency }: { frequency: Frequency }) {
  return (
    <span
      title={FREQUENCY_BANDS[frequency]}
      className="flex shrink-0 items-center gap-2 text-kicker text-ink-2"
    >
      <svg
        width="38"
        height="8"
        viewBox="0 0 38 8"
        aria-hidden="true"
        className="h-2 w-9.5 shrink-0 text-ink"
      >
        {DOTS.map((dot) => (
          <circle
            key={dot}
            cx={4 + dot * 10}
            cy="4"
            r="3"
            fill={dot < FREQUENCY_DOTS[frequency] ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="1"
          />
        ))}
      </svg>
      <span className="w-[4.4rem]">{frequency}</span>
    </span>
  )
}
