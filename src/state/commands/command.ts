import type { AppState } from '../store'

/** Groups of commands and keys, in the order in which they are listed. */
export const COMMAND_GROUPS = [
  'In the tree',
  'At a step',
  'Where the lesion is',
  'In a case',
  'At a card',
  'Open and close',
  'Views',
  'Camera of the map',
  'Compare and print',
  'Everywhere',
] as const

export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/**
 * A key as the browser names it (`event.key`), and what is held with it. Shift is only said where
 * it changes what the key means: on some keyboards `?` needs it and on others it does not.
 */
export type KeyStroke = {
  key: string
  /** Ctrl, or ⌘ where there is one. */
  mod?: true
  shift?: true
  /** The place of a digit that is pressed with Shift: what it writes differs by country. */
  code?: string
}

/** What keys do at some place; the help lists it. */
export type KeyNote = {
  name: string
  group: CommandGroup
  keys: readonly KeyStroke[]
  /** Who hears them: the settings do not switch off the letters and signs of the tree. */
  heard?: Command['heard']
  isThere: (state: AppState) => boolean
}

/** Something that a person can do: from the palette, by its keys, or both. */
export type Command = {
  id: string
  name: string
  group: CommandGroup
  /** Other words by which it is found. */
  also?: readonly string[]
  keys?: readonly KeyStroke[]
  /** Who hears its keys, where it is not heard everywhere outside texts. */
  heard?: 'tree' | 'in-texts-too'
  /** Whether it can be done where the person is. */
  isThere: (state: AppState) => boolean
  /** It asks something in the palette, which stays open for it. */
  isAskedInPalette?: true
  run: () => void
}
