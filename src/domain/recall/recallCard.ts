import type { RichText } from '../format/richText'
import type { Claim } from '../schema/details'
import type { NodeId } from '../schema/schema'

/** What a card asks, in the order in which a branch is learnt. */
export const CARD_KINDS = [
  'children',
  'label',
  'separates',
  'script-from-findings',
  'findings-of-script',
  'finding',
  'tip',
  'rebuild',
] as const

export type CardKind = (typeof CARD_KINDS)[number]

/**
 * A card to remember something of a schema by. It is made from the schema and from nothing else.
 *
 * Its id, `<schema>/<kind>/<id>[~<id>]`, is made of the ids of what it asks for, so that correcting
 * the words of a schema keeps the schedule.
 */
export type RecallCard = {
  id: string
  kind: CardKind
  schema: string
  /** The node it belongs to: where its strength is drawn on the tree. */
  node: NodeId
  /** The first branch below the root in which that node is, or the root: what is learnt in a block. */
  branch: NodeId
  /** A few plain words, for lists. */
  name: string
}

/** A line of a list on a card, as in "common fibular neuropathy · spared · [1]". */
export type CardLine = {
  words: RichText
  /** Quieter, beside it: a frequency, a role, what leads there. */
  note: RichText | undefined
  /** Whether it cites; nothing is said of what makes no claim, such as a label. */
  sourced: boolean | undefined
}

/** A piece of a face of a card. */
export type FaceBlock =
  | { kind: 'text'; text: RichText }
  | { kind: 'claim'; title: string | undefined; claim: Claim }
  | { kind: 'list'; title: string | undefined; lines: readonly CardLine[] }
  /** An exam tip's drawing, by id. */
  | { kind: 'drawing'; drawing: string }
  /**
   * A branch of the tree, its labels hidden: `asked` is the one to be guessed. On the answer only
   * that one is shown. For rebuilding, `asked` is nothing and all below `root` is to be written.
   */
  | { kind: 'tree'; root: NodeId; asked: NodeId | undefined; isOpen: boolean }

/** What a card asks, and its elaborated answer. */
export type CardFaces = {
  /** One sentence in plain words, the question. */
  prompt: string
  question: readonly FaceBlock[]
  answer: readonly FaceBlock[]
}
