import type { RecallCard } from '@/domain/recall/recallCard'
import { EMPTY_BOOK, type ReviewBook, withEvents } from '@/domain/recall/reviewBook'
import type { Grade, ReviewEvent } from '@/domain/recall/reviewEvent'
import { nodeId } from '@/domain/schema/schema'

const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** A card of which a test names only its branch and number: "cord/1". */
export function recallCard(id: string): RecallCard {
  const [branch = id] = id.split('/')
  return {
    id: `weakness/children/${id}`,
    kind: 'children',
    schema: 'weakness',
    node: nodeId(branch),
    branch: nodeId(branch),
    name: id,
  }
}

/** A review of a card, as the log keeps it; its id is made of what it says. */
export function review(card: string, grade: Grade, at: number): ReviewEvent {
  const { id, name } = recallCard(card)
  return { id: `${card} ${grade} ${at}`, kind: 'review', card: id, grade, at, name, tookMs: 8000 }
}

/** A card that was learnt: good at once, and good again ten minutes later. */
export function learnt(card: string, at: number): ReviewEvent[] {
  return [review(card, 'good', at), review(card, 'good', at + 10 * MINUTE_MS)]
}

export function bookOf(...events: readonly ReviewEvent[]): ReviewBook {
  return withEvents(EMPTY_BOOK, events)
}
