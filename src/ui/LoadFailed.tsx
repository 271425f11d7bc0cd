import type { ReactNode } from 'react'
import { Button } from './Button'

type LoadFailedProps = {
  what: string
  failure: { file: string; reason: string }
  /** What is not lost by it. */
  kept?: string
  /** Nothing where asking again cannot help. */
  onRetry: (() => void) | undefined
  /** Other ways on, beside the first. */
  children?: ReactNode
}

/** Says what did not arrive and why, and offers to try again; nothing else is lost by it. */
export function LoadFailed({
  what,
  failure: { file, reason },
  kept = 'Your place in the tree is kept.',
  onRetry,
  children,
}: LoadFailedProps) {
  return (
    <div role="alert" className="mt-4 rounded-xl bg-warn-ground px-4 py-3">
      <p className="weight-label">{what} did not load.</p>
      <p className="mt-1 text-small wrap-anywhere text-ink-2">
        The file {file}: {reason}. {kept}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {onRetry ? <Button onClick={onRetry}>Try again</Button> : null}
        {children}
      </div>
    </div>
  )
}
