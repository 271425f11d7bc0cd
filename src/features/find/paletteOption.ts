import type { FindRow } from '@/domain/find/findRow'
import type { KeyStroke } from '@/state/commands/command'

/** One line of the palette: what it is, where it is, and what choosing it does. */
export type PaletteOption = {
  id: string
  name: string
  /** Where it is, or what it is besides. */
  where: string
  glyph?: FindRow['glyph']
  keys?: readonly KeyStroke[]
  run: () => void
  /** The palette goes on with what it asks. */
  staysOpen?: true
  /** Holds it beside the card that is shown; only for what can be compared. */
  compare?: () => void
}

export type PaletteGroup = { title: string; options: readonly PaletteOption[]; more: number }
