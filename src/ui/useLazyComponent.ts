import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react'

type Lazy<Props> =
  | { status: 'coming' }
  | { status: 'here'; Component: ComponentType<Props> }
  | { status: 'failed' }

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>

/**
 * A component that arrives when it is first needed. Unlike React's own `lazy` it can be asked for
 * again after a failure, without leaving the page.
 */
export function useLazyComponent<Props>(load: Load<Props>) {
  const [lazy, setLazy] = useState<Lazy<Props>>({ status: 'coming' })
  const isGone = useRef(false)

  const ask = useCallback(async () => {
    const next = await load().then(
      (module): Lazy<Props> => ({ status: 'here', Component: module.default }),
      (): Lazy<Props> => ({ status: 'failed' }),
    )
    if (!isGone.current) setLazy(next)
  }, [load])

  useEffect(() => {
    isGone.current = false
    void ask()
    return () => {
      isGone.current = true
    }
  }, [ask])
  const retry = () => {
    setLazy({ status: 'coming' })
    void ask()
  }
  return { lazy, retry }
}
