import { useEffect } from 'react'
import { useAppStore } from '@/state/store'

/** Brings the source that was found into sight and puts the keyboard on it, once. */
export function useSourceInView() {
  const lookingFor = useAppStore((state) => state.lookingForSource)
  const lookForSource = useAppStore((state) => state.lookForSource)
  useEffect(() => {
    if (!lookingFor) return
    const source = document.querySelector<HTMLElement>(
      `[data-source="${CSS.escape(lookingFor.key)}"]`,
    )
    source?.scrollIntoView({ block: 'center' })
    source?.focus({ preventScroll: true })
    lookForSource(undefined)
  }, [lookingFor, lookForSource])
}
