import { ancestors } from '../schema/ancestors'
import type { NodeId, Schema, SchemaNode } from '../schema/schema'
import type { NodeStrength } from './progress'

/** A branch in which something is weak: so many of its cards, of those that were begun. */
export type WeakBranch = { node: SchemaNode; weak: number; begun: number }

/** Of fewer cards than that little can be said: such branches stand back as long as there are others. */
const FEWEST_BEGUN = 3

/**
 * The branches below the root to practise first: those of which the largest share is weak, where few
 * answers say less than many. A branch whose weak cards all lie in one of the branches below it gives
 * its place to that one, and none stands there beside one that is below it.
 */
export function weakestBranches(
  schema: Schema,
  strengths: ReadonlyMap<NodeId, NodeStrength>,
  most: number,
): WeakBranch[] {
  const withWeak = Object.values(schema.nodes)
    .filter(({ depth, children }) => depth > 0 && children.length > 0)
    .map((node) => ({
      node,
      weak: strengths.get(node.id)?.all.weak ?? 0,
      begun: begunIn(strengths.get(node.id)),
    }))
    .filter(({ weak }) => weak > 0)
  const telling = withWeak.filter(({ begun }) => begun >= FEWEST_BEGUN)
  const candidates = telling.length > 0 ? telling : withWeak
  const weakIn = new Map(candidates.map(({ node, weak }) => [node.id, weak]))
  const shown: WeakBranch[] = []
  for (const branch of candidates.toSorted((a, b) => shareOf(b) - shareOf(a) || b.weak - a.weak)) {
    if (branch.node.children.some((child) => weakIn.get(child) === branch.weak)) continue
    if (shown.some(({ node }) => isOnWay(schema, node.id, branch.node.id))) continue
    shown.push(branch)
    if (shown.length === most) break
  }
  return shown
}

/** As if of four more answers one had been weak: one of three is not a third of a branch. */
function shareOf({ weak, begun }: WeakBranch): number {
  return (weak + 1) / (begun + 4)
}

/** Whether one of two nodes is below the other. */
function isOnWay(schema: Schema, one: NodeId, other: NodeId): boolean {
  return (
    ancestors(schema, one).some(({ id }) => id === other) ||
    ancestors(schema, other).some(({ id }) => id === one)
  )
}

/** How many cards of it and below were graded before. */
export function begunIn(strength: NodeStrength | undefined): number {
  if (!strength) return 0
  const { learning, weak, fair, strong } = strength.all
  return learning + weak + fair + strong
}
