import type { ComponentType } from 'react'
import { Button } from './Button'
import { LoadFailed } from './LoadFailed'
import { SmallDialog } from './SmallDialog'
import { useLazyComponent } from './useLazyComponent'

type LazyViewProps<Props> = {
  load: () => Promise<{ default: ComponentType<Props> }>
  /** What it is called when it does not come, and the file that did not. */
  what: string
  file: string
  props: Props
  /** Given for a dialog: puts it away when it does not come. */
  onClose?: () => void
}

/** A view that comes in a part of its own when it is first needed. */
export function LazyView<Props extends object>({
  load,
  what,
  file,
  props,
  onClose,
}: LazyViewProps<Props>) {
  const { lazy, retry } = useLazyComponent(load)
  const failure = { file, reason: 'there is no connection to the server' }
  switch (lazy.status) {
    case 'coming':
      // A dialog stands over the page, and nothing in the page makes room for it.
      return onClose ? null : (
        <p role="status" className="late p-6 text-ink-3">
          Loading…
        </p>
      )
    case 'here':
      return <lazy.Component {...props} />
    case 'failed':
      return onClose ? (
        <SmallDialog label={`${what} did not load`} onClose={onClose}>
          <LoadFailed what={what} failure={failure} onRetry={retry}>
            <Button onClick={onClose}>Close</Button>
          </LoadFailed>
        </SmallDialog>
      ) : (
        <div className="mx-auto max-w-md px-4 pt-8">
          <LoadFailed what={what} failure={failure} onRetry={retry} />
        </div>
      )
  }
}
