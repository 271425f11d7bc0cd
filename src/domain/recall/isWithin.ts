import { ancestors } from '../schema/ancestors'
import type { NodeId, Schema } from '../schema/schema'
import type { RecallCard } from './recallCard'

/** Says of a card whether it is about a node, or about what hangs below it. */
export function isWithin(schema: Schema, node: NodeId): (card: RecallCard) => boolean {
  return (card) => card.node === node || ancestors(schema, card.node).some(({ id }) => id === node)
}
