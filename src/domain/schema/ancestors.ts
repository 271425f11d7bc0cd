import { nodeById } from './findNode'
import type { NodeId, Schema, SchemaNode } from './schema'

/** The way from the root down to a node's parent; empty for the root. */
export function ancestors(schema: Schema, id: NodeId): SchemaNode[] {
  const way: SchemaNode[] = []
  let parent = nodeById(schema, id).parent
  while (parent !== undefined) {
    const node = nodeById(schema, parent)
    way.unshift(node)
    parent = node.parent
  }
  return way
}
