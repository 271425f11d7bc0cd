import { useEffect } from 'react'
import { digitOf } from '@/domain/shared/digitOf'
import { isInView, placeOf, takesKeys } from '@/platform/keyboard'
import { isHeard } from '@/state/commands/isHeard'
import { useAppStore } from '@/state/store'

type CaseKeys = {
  onDigit: (digit: number) => void
  onEnter: () => void
  onBack: () => void
}

/** What Enter and the arrow have a use of their own for. */
const PRESSED_BY_ENTER = 'button:not([role=radio]), a, summary, [role=treeitem], [role=option]'
const WALKED_BY_ARROWS = '[role=radiogroup], [role=tree], [role=group], [role=listbox]'

/** The keys of the player. They are heard where nothing has the focus, too. */
export function useCaseKeys({ onDigit, onEnter, onBack }: CaseKeys) {
  const keys = useAppStore((state) => state.keys)
  useEffect(() => {
    const actFor = (event: KeyboardEvent, at: Element): (() => void) | undefined => {
      if (event.key === 'Enter') return at.closest(PRESSED_BY_ENTER) ? undefined : onEnter
      if (event.key === 'ArrowLeft') return at.closest(WALKED_BY_ARROWS) ? undefined : onBack
      const digit = isHeard(at, keys) ? digitOf(event) : undefined
      return digit === undefined ? undefined : () => onDigit(Number(digit))
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const at = placeOf(event)
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      // A key that is held down must not run through the case.
      if (event.repeat || takesKeys(at) || !isInView(at) || document.querySelector('dialog[open]'))
        return
      const act = actFor(event, at)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}
