import { isApple } from '@/platform/keyboard'
import type { KeyStroke } from './command'

/** What is needed of a keyboard event to know which keys were pressed. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
> & { getModifierState?: KeyboardEvent['getModifierState'] }

/** Whether these keys were pressed, and no others with them. */
export function isPressed(stroke: KeyStroke, pressed: Pressed, onApple = isApple()): boolean {
  if (!isHeldRight(stroke, pressed, onApple)) return false
  if (stroke.code !== undefined) return pressed.code === stroke.code && pressed.shiftKey
  if (!isSameKey(stroke.key, pressed)) return false
  return isSign(stroke.key) || pressed.shiftKey === (stroke.shift ?? false)
}

/** Whether Ctrl or ⌘ is held just where it is asked for, and nothing of its kind besides. */
function isHeldRight(stroke: KeyStroke, pressed: Pressed, onApple: boolean): boolean {
  const mod = stroke.mod === true
  if (isWrittenWithAlt(pressed)) return !mod
  const { altKey, ctrlKey, metaKey } = pressed
  const [held, other] = onApple ? [metaKey, ctrlKey] : [ctrlKey, metaKey]
  return held === mod && !other && !altKey
}

/** Whether it is a letter, a digit or a sign without Ctrl or ⌘, which WCAG 2.1.4 lets one switch off. */
export function isCharacterKey({ key, mod }: KeyStroke): boolean {
  return mod === undefined && (key.length === 1 || key === '1–9')
}

/** The brackets stand on the third level of many keyboards: AltGr, or Option on a Mac. */
function isWrittenWithAlt(pressed: Pressed): boolean {
  const isThirdLevel = pressed.getModifierState?.('AltGraph') === true
  return isThirdLevel || (pressed.altKey && /^[[\]]$/.test(pressed.key))
}

/** A letter is known by its place where the keyboard writes no Latin letters. */
function isSameKey(key: string, pressed: Pressed): boolean {
  if (pressed.key.toLowerCase() === key.toLowerCase()) return true
  const isLetter = /^[a-z]$/.test(key)
  return isLetter && !/^[a-z]$/i.test(pressed.key) && pressed.code === `Key${key.toUpperCase()}`
}

/** A sign or a digit: whether it needs Shift depends on the keyboard. */
function isSign(key: string): boolean {
  return key.length === 1 && !/\p{L}/u.test(key)
}

const SHOWN: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
  PageDown: 'Page ↓',
  PageUp: 'Page ↑',
}

/** Keys as they are written beside a command: each way to press it, each key on a cap of its own. */
export function shownKeys(keys: readonly KeyStroke[], onApple = isApple()): string[][] {
  return keys.map((stroke) => capsOf(stroke, onApple))
}

function capsOf({ key, mod, shift }: KeyStroke, onApple: boolean): string[] {
  return [
    ...(mod ? [onApple ? '⌘' : 'Ctrl'] : []),
    ...(shift ? [onApple ? '⇧' : 'Shift'] : []),
    SHOWN[key] ?? (/^[a-z]$/.test(key) ? key.toUpperCase() : key),
  ]
}
