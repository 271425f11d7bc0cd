import { invariant } from '../shared/invariant'
import type { NodeId, Schema, SchemaNode } from './schema'

/** The node with that id, or nothing: for ids that come from outside. */
export function findNode(schema: Schema, id: string): SchemaNode | undefined {
  return Object.hasOwn(schema.nodes, id) ? schema.nodes[id] : undefined
}

/** The node with that id; throws when the schema has none, which is a mistake of ours. */
export function nodeById(schema: Schema, id: NodeId): SchemaNode {
  const node = findNode(schema, id)
  // The words are put together only when they are needed: one drawing asks thousands of times.
  if (!node) invariant(false, `schema "${schema.id}" has no node "${id}"`)
  return node
}
