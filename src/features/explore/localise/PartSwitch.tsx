import type { Found } from '@/domain/localisation/found'
import type { Localisation } from '@/domain/localisation/localisation'

const PARTS = ['findings', 'figure', 'answer'] as const

export type Part = (typeof PARTS)[number]

const NAMES: Record<Part, string> = { findings: 'Findings', figure: 'Figure', answer: 'Answer' }

type PartSwitchProps = {
  part: Part
  hasFigure: boolean
  answer: Localisation
  found: Found
  onPart: (part: Part) => void
}

/** Where there is no room for all, what is seen; the answer says in a word what one's tap did. */
export function PartSwitch({ part, hasFigure, answer, found, onPart }: PartSwitchProps) {
  const count = Object.keys(found).length
  const beside: Record<Part, string> = {
    findings: count === 0 ? 'none yet' : `${count} set`,
    figure: 'and wiring',
    answer: count === 0 ? 'no opinion yet' : leadingWords(answer),
  }
  return (
    <nav aria-label="Part of the room" className="localise-switch bg-surface">
      {PARTS.filter((each) => hasFigure || each !== 'figure').map((each) => (
        <button
          key={each}
          type="button"
          data-part={each}
          aria-pressed={part === each}
          onClick={() => onPart(each)}
          className={`flex min-h-12 min-w-0 flex-1 flex-col items-center justify-center px-1.5 py-1 ${part === each ? 'weight-label text-ink' : 'text-ink-2'}`}
        >
          <span className="text-small">{NAMES[each]}</span>
          <span className="line-clamp-2 max-w-full text-kicker font-normal text-ink-2">
            {beside[each]}
          </span>
        </button>
      ))}
    </nav>
  )
}

/** The site that leads, in a word; or how many lead together. */
function leadingWords({ sites }: Localisation): string {
  const leading = sites.filter(({ rank }) => rank === 1)
  return leading.length === 1 ? (leading[0]?.label ?? '') : `${leading.length} sites alike`
}
