import { Component, type ReactNode } from 'react'
import { Button } from '@/ui/Button'

type RoomBoundaryProps = { children: ReactNode }
type RoomBoundaryState = { message: string | undefined }

/** Keeps a mistake of ours inside its room: the header stays, and there is a way on. */
export class RoomBoundary extends Component<RoomBoundaryProps, RoomBoundaryState> {
  override state: RoomBoundaryState = { message: undefined }

  static getDerivedStateFromError(error: unknown): RoomBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { message } = this.state
    if (message === undefined) return this.props.children
    return (
      <main role="alert" className="mx-auto w-full max-w-lg px-5 pt-16">
        <h1 className="weight-label tight text-title">This part of the app has failed</h1>
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
      </main>
    )
  }
}
