import { type ReactNode, useId } from 'react'
import { Icon } from '@/ui/Icon'

type GroupOfFindingsProps = {
  title: string
  /** How many of them are set, and how many there are. */
  set?: number
  size?: number
  /** Nothing where it cannot be folded. */
  isOpen?: boolean | undefined
  /** How many more there are that are not shown; nothing where all are. */
  more?: number | undefined
  onToggle?: () => void
  onMore?: () => void
  children: ReactNode
}

/** A part of the list under its name; it can be folded, and keeps what is rarely asked for last. */
export function GroupOfFindings({
  title,
  set = 0,
  size,
  isOpen,
  more = 0,
  onToggle,
  onMore,
  children,
}: GroupOfFindingsProps) {
  const heading = useId()
  const words = set > 0 ? `${set} set` : isOpen === false ? `${size}` : undefined
  const beside = words ? <span className="text-kicker text-ink-3">{words}</span> : null
  return (
    <div role="group" aria-labelledby={heading} className="mt-4 first:mt-1">
      <h3 className="border-b border-hairline">
        {isOpen === undefined ? (
          <span className="flex min-h-8 items-center justify-between gap-2">
            <span id={heading} className="weight-label text-body">
              {title}
            </span>
            {beside}
          </span>
        ) : (
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={onToggle}
            className="flex min-h-8 w-full items-center gap-2 rounded-md text-start pointer-coarse:min-h-11"
          >
            <span
              className={`text-ink-3 transition-transform motion-reduce:transition-none ${isOpen ? 'rotate-90' : ''}`}
            >
              <Icon name="chevron-right" sizePx={15} />
            </span>
            <span id={heading} className="weight-label min-w-0 flex-1 text-body">
              {title}
            </span>
            {beside}
          </button>
        )}
      </h3>
      {isOpen === false ? null : <ul>{children}</ul>}
      {isOpen && more > 0 ? (
        <button
          type="button"
          onClick={onMore}
          className="touch-target mt-1 min-h-8 rounded-md px-1 text-small text-accent hover:underline pointer-coarse:min-h-11"
        >
          {more} more from the scripts
        </button>
      ) : null}
    </div>
  )
}
