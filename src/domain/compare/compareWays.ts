import { findNode, nodeById } from '../schema/findNode'
import type { Party, SchemaKnowledge } from '../schema/details'
import type { NodeId, Schema } from '../schema/schema'
import { nodeId } from '../schema/schema'
import { MOST_COMPARED } from './comparePlace'
import { keyIfKnown, ownParty, partyKey } from './ownParty'

/** A card that another one may be held against, and why one would. */
type CompareWay = {
  node: NodeId
  why: 'contrast' | 'mimic' | 'sibling'
  /** How many contrasts authors wrote between the two. */
  contrasts: number
}

/** What a card can be compared with, the likeliest first; and which of its branches, if any. */
export type CompareWays = {
  with: readonly CompareWay[]
  /** Two to four cards below it that stand for its branches; empty where it has no two such. */
  branches: readonly NodeId[]
}

/** So many are offered; the rest is found where one chooses cards to compare. */
const MOST_WAYS = 12

export const NO_WAYS: CompareWays = { with: [], branches: [] }

/**
 * Says for any card of a schema what it can be compared with: first what authors have written
 * contrasts against, the most contrasts first, then its mimics, then its siblings.
 */
export function compareWays(
  schema: Schema,
  knowledge: SchemaKnowledge,
): (id: NodeId) => CompareWays {
  const cards = cardsByParty(schema, knowledge)
  const opposed = opposedParties(knowledge)
  const isComparable = (id: NodeId) => isComparableNode(knowledge, id)

  function waysOf(id: NodeId): CompareWay[] {
    const details = knowledge.nodes[id]
    const own = details && ownParty(details)
    if (!details || !own) return []
    const contrasts = opposed.get(partyKey(own)) ?? []
    const mimics = details.script === undefined ? [] : knowledge.scripts[details.script]?.mimics
    const ways: CompareWay[] = [
      ...contrasts.flatMap(([key, count]) => wayTo(cards.get(key), 'contrast', count)),
      ...(mimics ?? []).flatMap(({ party }) => wayTo(cards.get(keyOf(party)), 'mimic')),
      ...siblingsOf(schema, id, isComparable).flatMap((node) => wayTo(node, 'sibling')),
    ]
    const seen = new Set<NodeId>([id])
    return ways.filter(({ node }) => !seen.has(node) && seen.add(node)).slice(0, MOST_WAYS)
  }

  return (id) => ({ with: waysOf(id), branches: branchesOf(schema, id, isComparable) })
}

/** Whether a card has a script or a site, and so findings that can be held against others. */
export function isComparableNode(knowledge: SchemaKnowledge, id: NodeId): boolean {
  const details = knowledge.nodes[id]
  return details !== undefined && ownParty(details) !== undefined
}

/** The first siblings that can be compared; a branch may have thousands. */
function siblingsOf(
  schema: Schema,
  id: NodeId,
  isComparable: (id: NodeId) => boolean,
): readonly NodeId[] {
  const { parent } = nodeById(schema, id)
  if (parent === undefined) return []
  return firstOf(nodeById(schema, parent).children, MOST_WAYS + 1, (sibling) =>
    isComparable(sibling) ? sibling : undefined,
  )
}

/** The first so many that something is found for, without looking any further. */
function firstOf(
  ids: readonly NodeId[],
  most: number,
  find: (id: NodeId) => NodeId | undefined,
): readonly NodeId[] {
  const found: NodeId[] = []
  for (const id of ids) {
    if (found.length === most) break
    const next = find(id)
    if (next !== undefined) found.push(next)
  }
  return found
}

function wayTo(node: NodeId | undefined, why: CompareWay['why'], contrasts = 0): CompareWay[] {
  return node === undefined ? [] : [{ node, why, contrasts }]
}

function keyOf(party: Party): string {
  return keyIfKnown(party) ?? ''
}

/** The first card of the tree that stands for each party. */
function cardsByParty(schema: Schema, knowledge: SchemaKnowledge): ReadonlyMap<string, NodeId> {
  const cards = new Map<string, NodeId>()
  for (const [id, details] of Object.entries(knowledge.nodes)) {
    const own = ownParty(details)
    if (!own || !findNode(schema, id)) continue
    const key = partyKey(own)
    if (!cards.has(key)) cards.set(key, nodeId(id))
  }
  return cards
}

/** For each party those that contrasts hold it against, the most contrasts first. */
function opposedParties({
  contrasts,
}: SchemaKnowledge): ReadonlyMap<string, readonly (readonly [party: string, contrasts: number])[]> {
  const counts = new Map<string, Map<string, number>>()
  const count = (one: string, other: string) => {
    const row = counts.get(one) ?? new Map<string, number>()
    counts.set(one, row.set(other, (row.get(other) ?? 0) + 1))
  }
  for (const { target, comparator } of Object.values(contrasts)) {
    const [one, other] = [keyIfKnown(target), keyIfKnown(comparator)]
    if (one === undefined || other === undefined) continue
    count(one, other)
    count(other, one)
  }
  return new Map([...counts].map(([key, row]) => [key, mostFirst(row)]))
}

function mostFirst(row: ReadonlyMap<string, number>) {
  return [...row].toSorted(([, one], [, other]) => other - one)
}

/** For each branch the nearest card at or below it that can be compared; the first four. */
function branchesOf(
  schema: Schema,
  id: NodeId,
  isComparable: (id: NodeId) => boolean,
): readonly NodeId[] {
  const found = firstOf(nodeById(schema, id).children, MOST_COMPARED, (child) =>
    nearestBelow(schema, child, isComparable),
  )
  return found.length < 2 ? [] : found
}

/** Level by level, so that a category is stood for by what hangs closest to it. */
function nearestBelow(
  schema: Schema,
  id: NodeId,
  isComparable: (id: NodeId) => boolean,
): NodeId | undefined {
  let level: readonly NodeId[] = [id]
  while (level.length > 0) {
    const found = level.find(isComparable)
    if (found !== undefined) return found
    level = level.flatMap((each) => nodeById(schema, each).children)
  }
  return undefined
}
