import { plainText } from '../format/plainText'
import type { RichText } from '../format/richText'
import type { SiteStatus } from '../localisation/localisation'
import type { NodeStanding } from '../localisation/tree/nodeStandings'
import { nodeById } from '../schema/findNode'
import { isOpen, type OpenBranches, opened, revealed, toggled } from '../schema/openBranches'
import type { NodeId, Schema, SchemaNode } from '../schema/schema'
import type { Aliquot, Commit, Effect } from './patientCase'

/** What a case has said of a node so far. */
type NodeInCase = {
  status: SiteStatus
  because: RichText
  /** The node of which it was said: this one, or a branch above it. */
  saidOf: NodeId
}

export type TreeInCase = ReadonlyMap<NodeId, NodeInCase>

const AGAINST: ReadonlySet<SiteStatus> = new Set(['unlikely', 'excluded'])

/**
 * What the aliquots so far say of each node of the tree; of the others they say nothing.
 *
 * An effect on a branch holds for all below it, unless something more specific is said in the same
 * aliquot or later. What speaks against a branch later than that speaks against all below again;
 * what speaks for it does not bring back what was spoken against by name. Support is not handed
 * down: a branch is supported because one of its nodes may be it, so that all below are possible.
 */
export function treeInCase(
  schema: Schema,
  aliquots: readonly Pick<Aliquot, 'effects'>[],
): TreeInCase {
  const said = new Map<NodeId, NodeInCase>()
  for (const { effects } of aliquots) {
    const known = effects.filter(({ node }) => schema.nodes[node])
    // From the root down, so that the more specific has the last word.
    const inOrder = known.toSorted((a, b) => depthOf(schema, a.node) - depthOf(schema, b.node))
    for (const effect of inOrder) say(schema, said, effect)
  }
  return said
}

function say(schema: Schema, said: Map<NodeId, NodeInCase>, { node, status, because }: Effect) {
  said.set(node, { status, because, saidOf: node })
  const depth = depthOf(schema, node)
  const handedDown: NodeInCase = {
    status: status === 'supported' ? 'possible' : status,
    because,
    saidOf: node,
  }
  for (const below of nodesBelow(schema, node)) {
    const before = said.get(below.id)
    const isMoreSpecific = before !== undefined && depthOf(schema, before.saidOf) > depth
    if (isMoreSpecific && !AGAINST.has(status)) continue
    said.set(below.id, handedDown)
  }
}

/**
 * The tree while a branch is asked for: of the branches that one can choose it says nothing, since
 * what was said of them before may be the answer.
 */
export function treeWhileAsked(tree: TreeInCase, asked: Commit | undefined): TreeInCase {
  if (asked?.kind !== 'branch') return tree
  const options = new Set(asked.options.map(({ node }) => node))
  return new Map([...tree].filter(([id]) => !options.has(id)))
}

/** A node of the tree that a step has changed, and from what. */
export type ChangeInCase = { node: NodeId; before: SiteStatus | undefined; after: NodeInCase }

/** What the effects of some aliquots did, in their order, the last word on each node alone. */
export function changesInCase(
  schema: Schema,
  before: TreeInCase,
  after: TreeInCase,
  aliquots: readonly Pick<Aliquot, 'effects'>[],
): ChangeInCase[] {
  const nodes = new Set(aliquots.flatMap(({ effects }) => effects.map(({ node }) => node)))
  return [...nodes].flatMap((node) => {
    const now = after.get(node)
    return now && schema.nodes[node] ? [{ node, before: before.get(node)?.status, after: now }] : []
  })
}

/**
 * What the cards of the tree show of it: what is spoken against steps back, as a branch only when
 * all below it does; what is supported lights. The root, which is the problem itself, does neither.
 */
export function caseStandings(schema: Schema, tree: TreeInCase): ReadonlyMap<NodeId, NodeStanding> {
  const standings = new Map<NodeId, NodeStanding>()

  function visit(node: SchemaNode): NodeStanding | undefined {
    const below = node.children.map((id) => visit(nodeById(schema, id)))
    const said = tree.get(node.id)
    const isWholeDimmed = below.every((standing) => standing?.isDimmed === true)
    const isAgainst = said ? AGAINST.has(said.status) : below.length > 0
    const isDimmed = node.depth > 0 && isAgainst && isWholeDimmed
    if (!said && !isDimmed) return undefined
    const status = said?.status ?? 'unlikely'
    const isLit = node.depth > 0 && status === 'supported'
    const note = said && said.saidOf === node.id ? `${status}: ${plainText(said.because)}` : status
    const lit = isLit ? { isLit: true as const } : {}
    const standing: NodeStanding = { status, isDimmed, ...lit, note, site: undefined }
    standings.set(node.id, standing)
    return standing
  }

  visit(nodeById(schema, schema.rootId))
  return standings
}

/** The tree as it opens for what has become supported, and closes where all is spoken against. */
export function openedInCase(
  schema: Schema,
  open: OpenBranches,
  before: TreeInCase,
  after: TreeInCase,
): OpenBranches {
  const standings = caseStandings(schema, after)
  const changed = [...after].filter(([id, { status }]) => before.get(id)?.status !== status)
  const closed = changed.reduce((result, [id, { status }]) => {
    const isShut = AGAINST.has(status) && standings.get(id)?.isDimmed === true
    return isShut && isOpen(nodeById(schema, id), result) ? toggled(result, id) : result
  }, open)
  return changed
    .filter(([, { status }]) => status === 'supported')
    .reduce((result, [id]) => opened(schema, revealed(schema, result, id), id), closed)
}

function depthOf(schema: Schema, id: NodeId): number {
  return nodeById(schema, id).depth
}

function nodesBelow(schema: Schema, id: NodeId): SchemaNode[] {
  return nodeById(schema, id).children.flatMap((child) => [
    nodeById(schema, child),
    ...nodesBelow(schema, child),
  ])
}
