import { Component, type ReactNode } from 'react'
import { Button } from './Button'
import { SmallDialog } from './SmallDialog'
import { SmallFailure } from './SmallFailure'

type FailureBoundaryProps = {
  what?: string
  /** Given for what is a dialog: puts it away, since it cannot be left by itself any more. */
  onClose?: () => void
  /** Whether it stands beside the room, which keeps its place. */
  isSmall?: boolean
  children: ReactNode
}
type FailureBoundaryState = { message: string | undefined }

/** Keeps a mistake of ours inside its part of the app: the rest stays, and there is a way on. */
export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState> {
  override state: FailureBoundaryState = { message: undefined }

  static getDerivedStateFromError(error: unknown): FailureBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { children, onClose, isSmall = false, what = 'This part of the app' } = this.props
    const { message } = this.state
    if (message === undefined) return children
    const again = () => this.setState({ message: undefined })
    if (isSmall) return <SmallFailure what={what} message={message} onRetry={again} />
    if (!onClose) {
      return (
        <div role="alert" className="mx-auto w-full max-w-lg px-5 pt-16">
          <Failure what={what} message={message} onRetry={again}>
            <a href="#/" className="flex h-8 items-center text-accent underline">
              Start at the beginning
            </a>
          </Failure>
        </div>
      )
    }
    const close = () => {
      onClose()
      again()
    }
    return (
      <SmallDialog label={`${what} has failed`} onClose={close}>
        <div role="alert" className="px-2 pt-4 pb-1">
          <Failure what={what} message={message} onRetry={again}>
            <Button onClick={close}>Close</Button>
          </Failure>
        </div>
      </SmallDialog>
    )
  }
}

type FailureProps = { what: string; message: string; onRetry: () => void; children: ReactNode }

function Failure({ what, message, onRetry, children }: FailureProps) {
  return (
    <>
      <h1 className="weight-label tight text-title">{what} has failed</h1>
      <p className="mt-3 text-ink-2">
        It is a mistake of the program, not yours. Your place and your settings are kept.
      </p>
      <p className="mt-2 text-small wrap-anywhere text-ink-3">{message}</p>
      <div className="mt-5 flex gap-3">
        <Button look="strong" onClick={onRetry}>
          Try again
        </Button>
        {children}
      </div>
    </>
  )
}
