/** No bar is longer, whatever hides behind it. */
const LONGEST_CH = 34

type HiddenLabelProps = { label: string; isShown: boolean; isAsked?: boolean }

/** A label, or a bar of its length where it is hidden: the words themselves are not on the page. */
export function HiddenLabel({ label, isShown, isAsked = false }: HiddenLabelProps) {
  if (isShown) {
    return (
      <span className={isAsked ? 'weight-label' : ''} dir="auto">
        {label}
        {isAsked ? <span className="sr-only"> (asked)</span> : null}
      </span>
    )
  }
  return (
    <>
      <span
        aria-hidden="true"
        className={`hidden-label ${isAsked ? 'hidden-label-asked' : ''}`}
        style={{ width: `${Math.min(Math.max(label.length, 4), LONGEST_CH)}ch` }}
      />
      {isAsked ? (
        <span className="weight-label text-accent" aria-hidden="true">
          ?
        </span>
      ) : null}
      <span className="sr-only">{isAsked ? 'This one is asked' : 'Hidden'}</span>
    </>
  )
}
