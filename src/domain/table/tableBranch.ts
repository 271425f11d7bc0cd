import { ancestors } from '../schema/ancestors'
import { findNode, nodeById } from '../schema/findNode'
import type { NodeId, Schema } from '../schema/schema'

/**
 * The branch whose scripts are shown when a node is chosen: the node itself, or, for an end of the
 * tree, the branch that was shown before if it holds the node, else what the node hangs from. So a
 * card that is opened from the table leaves the table as it is.
 */
export function tableBranch(
  schema: Schema,
  chosen: NodeId | undefined,
  before: NodeId | undefined,
): NodeId {
  if (chosen === undefined) return schema.rootId
  const node = nodeById(schema, chosen)
  if (node.children.length > 0 || node.parent === undefined) return node.id
  const isBefore = ({ id }: { id: NodeId }) => id === before
  const held = ancestors(schema, chosen).find(isBefore)
  return held?.id ?? node.parent
}

/** The branches right below one, as far as there is something to choose between in them. */
export function branchesBelow(schema: Schema, branch: NodeId): NodeId[] {
  const { children } = nodeById(schema, branch)
  return children.filter((id) => (findNode(schema, id)?.children.length ?? 0) > 0)
}
