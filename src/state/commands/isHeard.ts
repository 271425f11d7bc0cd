import { isInView, takesKeys } from '@/platform/keyboard'
import type { Choices } from '../settingsSlice'

/**
 * Whether a letter, a digit or a sign is heard that was pressed at that place of the page; the
 * settings say where, and whoever has a use of its own for keys goes before.
 */
export function isHeard(at: Element, keys: Choices['keys']): boolean {
  if (keys === 'off' || takesKeys(at)) return false
  return keys === 'always' || isInView(at)
}
