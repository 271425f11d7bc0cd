import { useEffect } from 'react'
import { isInView, placeOf, takesKeys } from '@/platform/keyboard'
import { goToPart } from '../goToPart'

/** Escape leaves a sitting, where nothing above the card has a use for it; a card's info has. */
export function useLeaveKey() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const at = placeOf(event)
      if (event.key !== 'Escape' || event.defaultPrevented || event.repeat) return
      if (event.isComposing || takesKeys(at) || !isInView(at)) return
      event.preventDefault()
      goToPart(undefined)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
