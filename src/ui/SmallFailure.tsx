import { Button } from './Button'

type SmallFailureProps = { what: string; message: string; onRetry: () => void }

/** What is left of a part beside the room that has failed: a line, so that the room keeps its place. */
export function SmallFailure({ what, message, onRetry }: SmallFailureProps) {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 bg-warn-ground px-4 py-2 text-small md:px-5 [main+&]:md:max-w-80 print:hidden"
    >
      <p className="weight-label">{what} has failed.</p>
      <p className="min-w-0 text-ink-2 wrap-anywhere">{message}</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  )
}
