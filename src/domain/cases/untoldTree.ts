import type { Schema, SchemaNode } from '../schema/schema'

const known = new WeakMap<Schema, Schema>()

/** The tree beside a case: a branch does not say whom of those below it one must not miss. */
export function untoldTree(schema: Schema): Schema {
  const before = known.get(schema)
  if (before) return before
  const nodes = Object.entries(schema.nodes).map(([id, node]): [string, SchemaNode] => [
    id,
    { ...node, cantMissBelow: [] },
  ])
  const untold = { ...schema, nodes: Object.fromEntries(nodes) }
  known.set(schema, untold)
  return untold
}
