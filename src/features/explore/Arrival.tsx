import type { Arriving } from '@/state/schemasSlice'
import { LoadFailed } from '@/ui/LoadFailed'

type ArrivalProps = {
  /** What it is called when it does not come. */
  what: string
  arriving: Arriving<unknown> | undefined
  onRetry: () => void
}

/** How far what is still missing is, or why it does not come; nothing once it is here. */
export function Arrival({ what, arriving, onRetry }: ArrivalProps) {
  switch (arriving?.status) {
    case 'failed':
      return <LoadFailed what={what} failure={arriving.failure} onRetry={onRetry} />
    case 'coming':
      return (
        <p role="status" className="mt-4 text-ink-3">
          Loading…
        </p>
      )
    case 'here':
    case undefined:
      return null
  }
}
