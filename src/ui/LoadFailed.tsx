import { Button } from './Button'

type LoadFailedProps = {
  what: string
  failure: { file: string; reason: string }
  onRetry: () => void
}

/** Says what did not arrive and why, and offers to try again; nothing else is lost by it. */
export function LoadFailed({ what, failure, onRetry }: LoadFailedProps) {
  return (
    <div role="alert" className="mt-4 rounded-xl bg-warn-ground px-4 py-3">
      <p className="weight-label">{what} did not load.</p>
      <p className="mt-1 text-small text-ink-2">
        The file {failure.file}: {failure.reason}. Your place in the tree is kept.
      </p>
      <Button className="mt-3" onClick={onRetry}>
        Try again
      </Button>
    </div>
  )
}
