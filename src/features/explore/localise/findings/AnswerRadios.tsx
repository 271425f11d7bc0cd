/** An answer of a row, under the key by which the keyboard finds it. */
type Radio = { key: string; label: string; name: string }

type AnswerRadiosProps = {
  /** The id of the element that names the row. */
  labelledBy: string
  radios: readonly Radio[]
  /** What stands for "not tested": pressing the chosen answer again comes back to it. */
  none: string
  chosen: string
  /** Whether Tab leads here; in the whole list it leads to one row. */
  isTabStop: boolean
  onChoose: (key: string) => void
}

/** The answers of one row: one of them is always chosen, "not tested" to begin with. */
export function AnswerRadios({
  labelledBy,
  radios,
  none,
  chosen,
  isTabStop,
  onChoose,
}: AnswerRadiosProps) {
  return (
    <span
      role="radiogroup"
      aria-labelledby={labelledBy}
      className="finding-answers inline-flex flex-wrap rounded-lg border border-hairline bg-paper p-px"
    >
      {radios.map(({ key, label, name }) => {
        const isChosen = key === chosen
        return (
          <button
            key={key}
            type="button"
            role="radio"
            aria-checked={isChosen}
            aria-label={name}
            title={name}
            data-answer={key}
            tabIndex={isTabStop && isChosen ? 0 : -1}
            onClick={() => onChoose(isChosen ? none : key)}
            className={`finding-answer ${lookOf(isChosen, key === none)}`}
          >
            {label}
          </button>
        )
      })}
    </span>
  )
}

function lookOf(isChosen: boolean, isNone: boolean): string {
  if (isNone) return isChosen ? 'text-ink-3' : 'text-ink-3 hover:text-ink'
  return isChosen ? 'weight-label bg-ink text-inverse' : 'text-ink-2 hover:bg-raised hover:text-ink'
}
