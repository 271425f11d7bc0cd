import { useEffect } from 'react'
import { placeOf, takesKeys } from '@/platform/keyboard'
import { COMMANDS } from '@/state/commands'
import type { Command } from '@/state/commands/command'
import { isHeard } from '@/state/commands/isHeard'
import { isCharacterKey, isPressed } from '@/state/commands/keyStroke'
import { useAppStore } from '@/state/store'

/** Hears the keys of all commands, as far as the settings want them heard. */
export function useCommandKeys() {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const command = commandFor(event)
      if (!command) return
      event.preventDefault()
      command.run()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}

function commandFor(event: KeyboardEvent): Command | undefined {
  if (event.defaultPrevented || event.isComposing || isInDialog()) return undefined
  const state = useAppStore.getState()
  const at = placeOf(event)
  return COMMANDS.find(
    ({ keys = [], heard, isThere }) =>
      heard !== 'tree' &&
      keys.some(
        (stroke) =>
          isPressed(stroke, event) && (!isCharacterKey(stroke) || isHeard(at, state.keys)),
      ) &&
      (heard === 'in-texts-too' || !takesKeys(at)) &&
      isThere(state),
  )
}

/** A dialog has keys of its own. */
function isInDialog(): boolean {
  return document.querySelector('dialog[open]') !== null
}
