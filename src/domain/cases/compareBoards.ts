import type { RichText } from '../format/richText'
import { ancestors } from '../schema/ancestors'
import type { Claim, SchemaKnowledge } from '../schema/details'
import type { Schema } from '../schema/schema'
import type { Board } from './attempt'
import type { Candidates, KnownCandidate } from './candidates'
import { type Effect, type ExpertBoard, type Tier, TIERS } from './patientCase'

/** One of the expert's diagnoses, and where one had it. */
export type ExpertRow = {
  key: string
  name: string
  tier: Tier
  because: RichText
  /** Where one had it; nothing where it is not on one's board. */
  yours: Tier | undefined
  /** What one had instead: its site or the branch above it, or what hangs below it. */
  near: { name: string; tier: Tier } | undefined
}

/** What one has and the expert has not, and what is written against it. */
export type ExtraRow = {
  key: string
  name: string
  tier: Tier
  /** What the facts of the case do to it or to the branch above it. */
  effect: { name: string; because: RichText } | undefined
  /** What the schema says against it. */
  whyNot: Claim | undefined
  /** Whether the schema knows it at all. */
  isKnown: boolean
}

export type BoardComparison = {
  /** What must not be missed and is not on one's board at all. */
  missed: readonly ExpertRow[]
  /** All that the expert has, in the order of the expert's board. */
  expert: readonly ExpertRow[]
  extra: readonly ExtraRow[]
}

/** What a board is judged by. */
export type Around = {
  schema: Schema
  knowledge: SchemaKnowledge
  names: Candidates
  /** What the facts did to the tree so far, the last word on a node last. */
  effects?: readonly Effect[]
}

/** One's own board held against the expert's: for each diagnosis where it stands and why. */
export function compareBoards(expert: ExpertBoard, own: Board, around: Around): BoardComparison {
  const { names } = around
  const owned = ownedIn(own, names)
  const rows = TIERS.flatMap((tier) =>
    expert[tier].map(({ of, because }): ExpertRow => {
      const key = names.keyOf(of)
      const yours = owned.get(key)?.tier
      const near = yours === undefined ? nearTo(key, owned, around) : undefined
      return { key, name: names.nameOf(of), tier, because, yours, near }
    }),
  )
  const theirs = new Set(rows.map(({ key }) => key))
  const extra = [...owned.values()].filter(({ key }) => !theirs.has(key))
  return {
    missed: rows.filter(({ tier, yours }) => tier === 'cantMiss' && yours === undefined),
    expert: rows,
    extra: extra.map((item) => ({ ...item, ...saidAgainst(names.known(item.key), around) })),
  }
}

type Owned = { key: string; name: string; tier: Tier }

function ownedIn(own: Board, names: Candidates): ReadonlyMap<string, Owned> {
  const owned = new Map<string, Owned>()
  for (const tier of TIERS) {
    for (const item of own[tier]) {
      const key = names.keyOf(item)
      if (!owned.has(key)) owned.set(key, { key, name: names.nameOf(item), tier })
    }
  }
  return owned
}

/** What one had on the same way of the tree: above it, else below it; the closest first. */
function nearTo(
  key: string,
  owned: ReadonlyMap<string, Owned>,
  { schema, names }: Around,
): ExpertRow['near'] {
  const nodes = names.known(key)?.nodes ?? []
  const ids = new Set(nodes.map(({ id }) => id))
  const above = nodes
    .flatMap(({ id }) => ancestors(schema, id).toReversed())
    .flatMap(({ id }) => owned.get(names.keyOf({ ref: `node:${id}` })) ?? [])
  const below = [...owned.values()].filter((item) =>
    (names.known(item.key)?.nodes ?? []).some((other) =>
      ancestors(schema, other.id).some(({ id }) => ids.has(id)),
    ),
  )
  const [closest] = [...above, ...below]
  return closest && { name: closest.name, tier: closest.tier }
}

/** Whether one of two hangs below the other in the tree, so that they do not contradict. */
export function onOneWay(one: string, other: string, { schema, names }: Around): boolean {
  const nodesOf = (key: string) => names.known(key)?.nodes ?? []
  const isBelow = (low: string, high: string) => {
    const ids = new Set(nodesOf(high).map(({ id }) => id))
    return nodesOf(low).some((node) => ancestors(schema, node.id).some(({ id }) => ids.has(id)))
  }
  return isBelow(one, other) || isBelow(other, one)
}

function saidAgainst(
  candidate: KnownCandidate | undefined,
  { schema, knowledge, effects = [] }: Around,
): Pick<ExtraRow, 'effect' | 'whyNot' | 'isKnown'> {
  const nodes = candidate?.nodes ?? []
  const way = [...nodes, ...nodes.flatMap(({ id }) => ancestors(schema, id).toReversed())]
  const against = way.flatMap(({ id, label }) => {
    const last = effects.findLast((effect) => effect.node === id)
    return last ? [{ name: label, because: last.because, status: last.status }] : []
  })
  const [first] = against
  const speaksAgainst = first && (first.status === 'unlikely' || first.status === 'excluded')
  return {
    effect: speaksAgainst ? { name: first.name, because: first.because } : undefined,
    whyNot: way.map(({ id }) => knowledge.nodes[id]?.whyNot).find((claim) => claim !== undefined),
    isKnown: candidate !== undefined,
  }
}
