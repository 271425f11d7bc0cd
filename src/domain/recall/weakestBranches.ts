import { findNode } from '../schema/findNode'
import type { NodeId, Schema, SchemaNode } from '../schema/schema'
import type { NodeStrength } from './progress'

/** A branch in which something is weak: so many of its cards, of those that were begun. */
export type WeakBranch = { node: SchemaNode; weak: number; begun: number }

/**
 * The branches below the root to practise first: those of which the largest share is weak. A branch
 * whose weak cards all lie in one of the branches below it gives its place to that one.
 */
export function weakestBranches(
  schema: Schema,
  strengths: ReadonlyMap<NodeId, NodeStrength>,
  most: number,
): WeakBranch[] {
  const weakIn = (id: NodeId) => strengths.get(id)?.all.weak ?? 0
  const isBranch = (id: NodeId) => (findNode(schema, id)?.children.length ?? 0) > 0
  return Object.values(schema.nodes)
    .filter(({ id, depth, children }) => {
      const weak = weakIn(id)
      const isBelow = children.some((child) => isBranch(child) && weakIn(child) === weak)
      return depth > 0 && children.length > 0 && weak > 0 && !isBelow
    })
    .map((node) => ({ node, weak: weakIn(node.id), begun: begunIn(strengths.get(node.id)) }))
    .toSorted((a, b) => b.weak / b.begun - a.weak / a.begun || b.weak - a.weak)
    .slice(0, most)
}

/** How many cards of it and below were graded before. */
export function begunIn(strength: NodeStrength | undefined): number {
  if (!strength) return 0
  const { learning, weak, fair, strong } = strength.all
  return learning + weak + fair + strong
}
