import type { NodeId, Schema } from '../schema/schema'
import type { CompareWays } from './compareWays'

/**
 * The two cards of a schema that its authors hold against each other by the most contrasts: "root
 * or nerve?" in foot drop. Nothing for a schema without contrasts; ties go to the earlier cards.
 */
export function mainQuestion(
  schema: Schema,
  waysOf: (id: NodeId) => CompareWays,
): readonly [NodeId, NodeId] | undefined {
  let best: readonly [NodeId, NodeId] | undefined
  let most = 0
  for (const { id } of Object.values(schema.nodes)) {
    for (const { node, contrasts } of waysOf(id).with) {
      if (contrasts > most) {
        most = contrasts
        best = [id, node]
      }
    }
  }
  return best
}
