import { nodeById } from './findNode'
import { isOpen, type OpenBranches } from './openBranches'
import type { NodeId, Schema, SchemaNode } from './schema'

/**
 * The nodes a learner can see: the root, and the children of each open node that is itself visible.
 *
 * The order is depth-first as authored, so that layout, keyboard and screen reader all meet the
 * nodes in the same sequence.
 */
export function visibleNodes(schema: Schema, open: OpenBranches): SchemaNode[] {
  const visible: SchemaNode[] = []

  function visit(id: NodeId) {
    const node = nodeById(schema, id)
    visible.push(node)
    if (isOpen(node, open)) node.children.forEach(visit)
  }

  visit(schema.rootId)
  return visible
}

/** The node itself when it is visible, else its nearest ancestor that is. */
export function nearestVisible(schema: Schema, open: OpenBranches, id: NodeId): NodeId {
  const way: SchemaNode[] = []
  for (let at: NodeId | undefined = id; at !== undefined; at = nodeById(schema, at).parent) {
    way.unshift(nodeById(schema, at))
  }
  const closed = way.find((node) => !isOpen(node, open))
  return closed ? closed.id : id
}
