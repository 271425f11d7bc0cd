import type { NodeId } from '../schema/schema'
import type { DueOptions } from './dueList'
import { inMixedOrder } from './mixedOrder'
import type { RecallCard } from './recallCard'
import type { ReviewBook } from './reviewBook'
import { studyDay } from './studyDay'

/**
 * The cards that were never graded, in the order in which they are to be met.
 *
 * Blocked: branch by branch, the one that was begun first before all others, then as in the schema.
 * Mixed: in turns from each branch. Within a branch they stay in the order of learning.
 */
export function newInOrder(
  cards: readonly RecallCard[],
  book: ReviewBook,
  options: Pick<DueOptions, 'newOrder' | 'seed' | 'now' | 'utcOffsetMin'>,
): RecallCard[] {
  const blocks = new Map<NodeId, { fresh: RecallCard[]; begunAt: number }>()
  for (const card of cards) {
    const block = blocks.get(card.branch) ?? { fresh: [], begunAt: Number.POSITIVE_INFINITY }
    blocks.set(card.branch, block)
    const memory = book.memories.get(card.id)
    const first = memory?.reviews[0]
    if (first) block.begunAt = Math.min(block.begunAt, first.at)
    else if (!memory?.isSuspended) block.fresh.push(card)
  }
  if (options.newOrder === 'blocked') {
    // Two that were never begun are both at infinity, which has no difference.
    return [...blocks.values()]
      .toSorted((a, b) => (a.begunAt === b.begunAt ? 0 : a.begunAt - b.begunAt))
      .flatMap(({ fresh }) => fresh)
  }
  const seed = options.seed + studyDay(options.now, options)
  return inTurns(
    inMixedOrder([...blocks], ([branch]) => branch, seed).map(([, { fresh }]) => fresh),
  )
}

function inTurns(blocks: readonly (readonly RecallCard[])[]): RecallCard[] {
  const longest = Math.max(0, ...blocks.map(({ length }) => length))
  return Array.from({ length: longest }, (_, turn) =>
    blocks.flatMap((block) => block[turn] ?? []),
  ).flat()
}
