import type { Choices } from '../settingsSlice'

/** When keys without Ctrl or ⌘ are heard; the settings and the help say it in the same words. */
export const HEARD_WORDS: Record<Choices['keys'], string> = {
  focused: 'Letters, digits and signs are heard in the view, and where nothing has the focus.',
  always: 'Letters, digits and signs are heard anywhere but in a text field.',
  off: 'Letters, digits and signs are not heard; in the tree only * and first letters are.',
}
