import type { ComponentType } from 'react'
import { LoadFailed } from './LoadFailed'
import { useLazyComponent } from './useLazyComponent'

type LazyViewProps<Props> = {
  load: () => Promise<{ default: ComponentType<Props> }>
  /** What it is called when it does not come, and the file that did not. */
  what: string
  file: string
  props: Props
}

/** A view that comes in a part of its own when it is first needed. */
export function LazyView<Props extends object>({ load, what, file, props }: LazyViewProps<Props>) {
  const { lazy, retry } = useLazyComponent(load)
  switch (lazy.status) {
    case 'coming':
      return (
        <p role="status" className="late p-6 text-ink-3">
          Loading…
        </p>
      )
    case 'here':
      return <lazy.Component {...props} />
    case 'failed':
      return (
        <div className="mx-auto max-w-md px-4 pt-8">
          <LoadFailed
            what={what}
            failure={{ file, reason: 'there is no connection to the server' }}
            onRetry={retry}
          />
        </div>
      )
  }
}
