import { useEffect } from 'react'
import { COMMANDS } from '@/state/commands'
import type { Command, KeyStroke } from '@/state/commands/command'
import { isCharacterKey, isPressed } from '@/state/commands/keyStroke'
import { type AppState, useAppStore } from '@/state/store'

/** Where keys without Ctrl or ⌘ are heard, unless the settings say everywhere or nowhere. */
const REGION = 'main'

const TEXTS = 'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])'

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
  const at = event.target instanceof Element ? event.target : document.body
  return COMMANDS.find(
    ({ keys = [], heard, isThere }) =>
      heard !== 'tree' &&
      keys.some((stroke) => isPressed(stroke, event) && isHeard(stroke, at, state)) &&
      (heard === 'in-texts-too' || at.closest(TEXTS) === null) &&
      isThere(state),
  )
}

function isHeard(stroke: KeyStroke, at: Element, { keys }: AppState): boolean {
  if (!isCharacterKey(stroke)) return true
  if (keys === 'off' || at.closest(TEXTS) !== null) return false
  return keys === 'always' || at.closest(REGION) !== null
}

/** A dialog has keys of its own. */
function isInDialog(): boolean {
  return document.querySelector('dialog[open]') !== null
}
