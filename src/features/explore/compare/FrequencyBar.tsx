import type { Frequency } from '@/domain/schema/details'
import { FREQUENCY_DOTS } from '@/ui/words'

const CELLS = [0, 1, 2, 3]

/** How often, as a word and as a bar of four cells; a broken line where nobody says it. */
export function FrequencyBar({ frequency }: { frequency: Frequency | undefined }) {
  return (
    <span className="flex items-center gap-2.5">
      <svg viewBox="0 0 60 14" aria-hidden="true" className="compare-bar shrink-0">
        {frequency === undefined ? (
          <rect x="1" y="1" width="58" height="12" rx="2" className="compare-unsaid" />
        ) : (
          CELLS.map((cell) => (
            <rect
              key={cell}
              x={1 + cell * 15}
              y="1"
              width="13"
              height="12"
              rx="2"
              fill={cell < FREQUENCY_DOTS[frequency] ? 'currentColor' : 'none'}
              stroke="currentColor"
              strokeWidth="1.4"
            />
          ))
        )}
      </svg>
      {frequency === undefined ? (
        <span className="text-ink-3 italic">not said</span>
      ) : (
        <span className="weight-label">{frequency}</span>
      )}
    </span>
  )
}
