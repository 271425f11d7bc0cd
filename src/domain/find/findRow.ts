import type { Hue, NodeKind } from '../schema/schema'

/** What can be found by its words, besides commands. */
export type FindKind = 'schema' | 'card' | 'script' | 'finding' | 'tip' | 'source'

/** Words by which something is found. */
export type Findable = {
  name: string
  /** Other names for it. */
  also?: readonly string[]
  /** What is written beside its name, such as what leads to a card or who wrote a source. */
  beside?: string
  /** Words that lead to it without naming it, such as the question on a card. */
  words?: readonly string[]
}

/** One thing that can be found in a schema, and the card that shows it. */
export type FindRow = Findable & {
  kind: FindKind
  /** The id of a node, a script, a finding or a tip, or the key of a source. */
  id: string
  /** The card that shows it; none for the schema itself and for what no card cites. */
  node?: string
  /** The card above, for a card. */
  parent?: string
  /** How a card is drawn. */
  glyph?: { hue: Hue; kind: NodeKind }
  /** Said of a card that can be held beside another: it has a script or a site. */
  isComparable?: true
}

/** What can be found in each schema, by its id. */
export type FindRows = Readonly<Record<string, readonly FindRow[]>>
