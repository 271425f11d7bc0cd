import { Component, type ReactNode } from 'react'
import { Button } from './Button'

type FailureBoundaryProps = { what?: string; children: ReactNode }
type FailureBoundaryState = { message: string | undefined }

/** Keeps a mistake of ours inside its part of the app: the rest stays, and there is a way on. */
export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState> {
  override state: FailureBoundaryState = { message: undefined }

  static getDerivedStateFromError(error: unknown): FailureBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { message } = this.state
    if (message === undefined) return this.props.children
    return (
      <div role="alert" className="mx-auto w-full max-w-lg px-5 pt-16">
        <h1 className="weight-label tight text-title">
          {this.props.what ?? 'This part of the app'} has failed
        </h1>
        <p className="mt-3 text-ink-2">
          It is a mistake of the program, not yours. Your place and your settings are kept.
        </p>
        <p className="mt-2 text-small wrap-anywhere text-ink-3">{message}</p>
        <div className="mt-5 flex gap-3">
          <Button look="strong" onClick={() => this.setState({ message: undefined })}>
            Try again
          </Button>
          <a href="#/" className="flex h-8 items-center text-accent underline">
            Start at the beginning
          </a>
        </div>
      </div>
    )
  }
}
