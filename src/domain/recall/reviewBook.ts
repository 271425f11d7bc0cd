import type { CardMemory, CountedReview, Schedule } from './cardMemory'
import { eventsInOrder } from './eventsInOrder'
import type { ReviewEvent } from './reviewEvent'
import { type Scheduler, SCHEDULER } from './scheduler'

/** How well each card is remembered, put together from all that happened. */
export type ReviewBook = {
  /** By the id of the card: those that were graded, and not taken back, or suspended. */
  memories: ReadonlyMap<string, CardMemory>
  /** All that happened to a card, also what was taken back, in the order in which it happened. */
  logs: ReadonlyMap<string, readonly ReviewEvent[]>
}

export const EMPTY_BOOK: ReviewBook = { memories: new Map(), logs: new Map() }

/**
 * The book with some more of what happened.
 *
 * In which order, how often and in how many pieces the events come does not matter: the same events
 * make the same book. A review that an undo names does not count, whichever of the two comes first.
 * What is in the book already changes nothing; only the cards of new events are gone through again.
 */
export function withEvents(
  book: ReviewBook,
  events: readonly ReviewEvent[],
  scheduler: Scheduler = SCHEDULER,
): ReviewBook {
  const changed = withNewEvents(book, events)
  if (changed.size === 0) return book
  const logs = new Map(book.logs)
  const memories = new Map(book.memories)
  for (const [card, log] of changed) {
    const ordered = eventsInOrder(log)
    logs.set(
      card,
      ordered.map(({ event }) => event),
    )
    const memory = memoryFrom(card, ordered, scheduler)
    if (memory) memories.set(card, memory)
    else memories.delete(card)
  }
  return { memories, logs }
}

/** The logs of the cards to which something new happened, with it. */
function withNewEvents(book: ReviewBook, events: readonly ReviewEvent[]) {
  const known = new Map<string, Set<string>>()
  const changed = new Map<string, ReviewEvent[]>()
  for (const event of events) {
    const log = changed.get(event.card) ?? book.logs.get(event.card) ?? []
    const ids = known.get(event.card) ?? new Set(log.map(({ id }) => id))
    known.set(event.card, ids)
    if (ids.has(event.id)) continue
    ids.add(event.id)
    const grown = changed.get(event.card)
    if (grown) grown.push(event)
    else changed.set(event.card, [...log, event])
  }
  return changed
}

function memoryFrom(
  card: string,
  log: readonly { event: ReviewEvent; at: number }[],
  scheduler: Scheduler,
): CardMemory | undefined {
  const undone = new Set(log.flatMap(({ event }) => (event.kind === 'undo' ? event.review : [])))
  const reviews: CountedReview[] = []
  let schedule: Schedule | undefined
  let name = card
  let isSuspended = false
  for (const { event, at } of log) {
    if (event.kind === 'suspend') isSuspended = true
    if (event.kind === 'resume') isSuspended = false
    if (event.kind !== 'review' || undone.has(event.id)) continue
    const before = schedule?.state ?? 'new'
    schedule = scheduler(card, schedule, event.grade, at)
    name = event.name
    const { due, stability, lastReview } = schedule
    const { id, grade, tookMs } = event
    reviews.push({ id, at: lastReview, grade, tookMs, before, due, stability })
  }
  if (!schedule && !isSuspended) return undefined
  return { card, name, schedule, isSuspended, reviews }
}
