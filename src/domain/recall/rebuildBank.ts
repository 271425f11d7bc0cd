import { randomFrom, shuffled } from '../localisation/hiddenLesion/randomFrom'
import { findNode, nodeById } from '../schema/findNode'
import type { NodeId, Schema, SchemaNode } from '../schema/schema'

/** As many labels again from elsewhere: who only sorts out cannot fill the branch by counting. */
const MOST_STRANGERS = 5

/**
 * The labels from which the children of these nodes can be put together, shuffled: their own, and
 * some from elsewhere in the tree, those of the same depth first. The same seed gives the same bank.
 */
export function rebuildBank(schema: Schema, parents: readonly NodeId[], seed: number): NodeId[] {
  const random = randomFrom(seed)
  const own = parents.flatMap((parent) => nodeById(schema, parent).children)
  const known = new Set<NodeId>([...own, ...parents])
  const labels = new Set(own.map((id) => nodeById(schema, id).label))
  const depth = own[0] === undefined ? 0 : nodeById(schema, own[0]).depth
  const others = Object.values(schema.nodes).filter(
    (node) => node.parent !== undefined && !known.has(node.id) && !labels.has(node.label),
  )
  const near = ({ depth: its }: SchemaNode) => Math.abs(its - depth)
  const strangers = shuffled(others, random)
    .toSorted((a, b) => near(a) - near(b))
    .slice(0, Math.min(MOST_STRANGERS, Math.max(2, own.length)))
    .map(({ id }) => id)
  return shuffled([...own, ...strangers], random)
}

/** The nodes one level further down whose children can be rebuilt next; none where there are none. */
export function nextToRebuild(schema: Schema, parents: readonly NodeId[]): NodeId[] {
  return parents
    .flatMap((parent) => findNode(schema, parent)?.children ?? [])
    .filter((id) => nodeById(schema, id).children.length > 0)
}
