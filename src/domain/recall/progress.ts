import { default_w, forgetting_curve } from 'ts-fsrs'
import { ancestors } from '../schema/ancestors'
import type { NodeId, Schema } from '../schema/schema'
import type { CardMemory, Schedule } from './cardMemory'
import type { RecallCard } from './recallCard'
import type { ReviewBook } from './reviewBook'
import { DAY_MS } from './studyDay'

export const STRENGTHS = ['new', 'learning', 'weak', 'fair', 'strong'] as const

export type Strength = (typeof STRENGTHS)[number]

/** Below this chance of being remembered now a card is weak: it is long overdue. */
const WEAK_BELOW = 0.7
/** As likely as the schedule lets it get before it asks again. */
const STRONG_FROM = 0.9
/** Three weeks, when Anki calls a card mature. */
const STRONG_FROM_DAYS = 21

/**
 * How well a card is known now.
 *
 * New until it is graded, learning until it comes back in days. Then weak, when it was forgotten the
 * last time it was due, or when it has waited so long that a third like it would be forgotten by now;
 * strong, when it is remembered as well as the schedule means it to be and holds for three weeks or
 * more; fair in between. A strong card thus becomes fair by waiting, which is what its being due says.
 */
export function cardStrength(memory: CardMemory | undefined, now: number): Strength {
  const schedule = memory?.schedule
  if (!schedule) return 'new'
  if (schedule.state === 'learning') return 'learning'
  const lastDue = memory.reviews.findLast(({ before }) => before === 'review')
  const chance = chanceNow(schedule, now)
  if (schedule.state === 'relearning' || lastDue?.grade === 'again' || chance < WEAK_BELOW) {
    return 'weak'
  }
  return chance >= STRONG_FROM && schedule.stability >= STRONG_FROM_DAYS ? 'strong' : 'fair'
}

/** Whether it is remembered, as far as its schedule knows: what "known" means wherever it is counted. */
export function isKnown(memory: CardMemory | undefined, now: number): boolean {
  const strength = cardStrength(memory, now)
  return strength === 'fair' || strength === 'strong'
}

/** How likely it is remembered now, from 0 to 1. */
export function chanceNow({ lastReview, stability }: Schedule, now: number): number {
  return forgetting_curve(default_w, Math.max(now - lastReview, 0) / DAY_MS, stability)
}

export type StrengthCounts = Readonly<Record<Strength, number>>

/** How well a node's own cards are known, and all of it and below. */
export type NodeStrength = {
  own: StrengthCounts
  all: StrengthCounts
  /** In one word, of all of it and below; nothing where there is no card. */
  strength: Strength | undefined
}

/** How well each node of a schema is known, by its id. Suspended cards are left out. */
export function nodeStrengths(
  schema: Schema,
  cards: readonly RecallCard[],
  book: ReviewBook,
  now: number,
): ReadonlyMap<NodeId, NodeStrength> {
  const own = new Map<NodeId, Record<Strength, number>>()
  const all = new Map<NodeId, Record<Strength, number>>()
  for (const card of cards) {
    const memory = book.memories.get(card.id)
    if (memory?.isSuspended || !schema.nodes[card.node]) continue
    const strength = cardStrength(memory, now)
    count(own, card.node, strength)
    count(all, card.node, strength)
    for (const { id } of ancestors(schema, card.node)) count(all, id, strength)
  }
  return new Map(
    Object.values(schema.nodes).map(({ id }) => {
      const counts = all.get(id) ?? NONE
      return [id, { own: own.get(id) ?? NONE, all: counts, strength: inOneWord(counts) }]
    }),
  )
}

const NONE: StrengthCounts = { new: 0, learning: 0, weak: 0, fair: 0, strong: 0 }

function count(counts: Map<NodeId, Record<Strength, number>>, id: NodeId, strength: Strength) {
  const before = counts.get(id) ?? { ...NONE }
  before[strength] += 1
  counts.set(id, before)
}

/**
 * What several cards amount to in one word: weak when a fifth of those begun is weak, since that is
 * where to begin; new when none is begun; strong when four in five of all are; learning when most of
 * those begun are still learnt; else fair.
 */
export function inOneWord(counts: StrengthCounts): Strength | undefined {
  const begun = counts.learning + counts.weak + counts.fair + counts.strong
  if (begun + counts.new === 0) return undefined
  if (begun === 0) return 'new'
  if (counts.weak * 5 >= begun) return 'weak'
  if (counts.strong * 5 >= (begun + counts.new) * 4) return 'strong'
  return counts.learning * 2 > begun ? 'learning' : 'fair'
}
