import { useEffect } from 'react'
import { digitOf } from '@/domain/shared/digitOf'
import { isInView, placeOf, takesKeys } from '@/platform/keyboard'
import { isHeard } from '@/state/commands/isHeard'
import { COMMIT_KEY } from '@/state/commands/casesCommands'
import { isPressed } from '@/state/commands/keyStroke'
import { useAppStore } from '@/state/store'

type CaseKeys = {
  onDigit: (digit: number) => void
  onEnter: () => void
  /** Ctrl or ⌘ with Enter, heard while one writes, too; nothing where nothing is asked. */
  onCommit: (() => void) | undefined
  onBack: () => void
}

/** What Enter and the arrow have a use of their own for. */
const PRESSED_BY_ENTER = 'button:not([role=radio]), a, summary, [role=treeitem], [role=option]'
const WALKED_BY_ARROWS = '[role=radiogroup], [role=tree], [role=group], [role=listbox]'

/** The keys of the player. They are heard where nothing has the focus, too. */
export function useCaseKeys({ onDigit, onEnter, onCommit, onBack }: CaseKeys) {
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
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!onCommit || event.repeat || event.isComposing || !isPressed(COMMIT_KEY, event)) return
      if (!isInView(placeOf(event)) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      event.stopPropagation()
      onCommit()
    }
    // Before the field hears it, for which Enter has another meaning.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  })
}
