import type { CardMemory } from './cardMemory'
import { dueAt } from './dueAt'
import type { DueList, Known } from './dueList'
import type { RecallCard } from './recallCard'
import type { ReviewBook } from './reviewBook'
import { usualTookMs } from './usualTook'

type Chosen = {
  /** The cards to go through, by id, first things first. */
  ids: readonly string[]
  /** The reviews that were given in this sitting, by id. */
  given: ReadonlySet<string>
  now: number
}

/**
 * What is left of cards that were chosen to be practised, whether they are due or not. Each is asked
 * until it is remembered; what was forgotten comes back once the others have been asked.
 */
export function chosenList(
  cards: readonly RecallCard[],
  book: ReviewBook,
  { ids, given, now }: Chosen,
): DueList {
  const known = ids.flatMap((id) => knownCard(cards, book, id, now))
  const waiting = known.filter(({ memory }) => stateOf(memory, given) === 'waiting')
  const forgotten = known.filter(({ memory }) => stateOf(memory, given) === 'forgotten')
  const oldest = forgotten.toSorted((a, b) => lastAt(a.memory) - lastAt(b.memory))
  const queue = [...waiting, ...oldest].map(({ card }) => card)
  const dues = known.flatMap((one) => (one.dueAt > now ? one.dueAt : []))
  return {
    counts: { new: 0, learning: forgotten.length, due: waiting.length },
    minutes: Math.ceil((queue.length * usualTookMs(known)) / 60_000),
    queue,
    nextAt: queue.length > 0 || dues.length === 0 ? undefined : Math.min(...dues),
    catchUp: undefined,
  }
}

function knownCard(
  cards: readonly RecallCard[],
  book: ReviewBook,
  id: string,
  now: number,
): Known[] {
  const card = cards.find((each) => each.id === id)
  const memory = book.memories.get(id)
  const schedule = memory?.schedule
  if (!card || !schedule || memory.isSuspended) return []
  return [{ card, memory, dueAt: dueAt(schedule, now), isLearnt: schedule.state === 'review' }]
}

/** A list in which no card comes back that was remembered in this sitting. */
export function askedOnce(list: DueList, book: ReviewBook, given: ReadonlySet<string>): DueList {
  const queue = list.queue.filter(({ id }) => {
    const memory = book.memories.get(id)
    return !memory || stateOf(memory, given) !== 'done'
  })
  const { new: fresh, due } = list.counts
  const learning = Math.max(queue.length - fresh - due, 0)
  return { ...list, queue, counts: { new: fresh, learning, due } }
}

function stateOf({ reviews }: CardMemory, given: ReadonlySet<string>) {
  const last = reviews.findLast(({ id }) => given.has(id))
  if (!last) return 'waiting'
  return last.grade === 'again' ? 'forgotten' : 'done'
}

function lastAt({ reviews }: CardMemory): number {
  return reviews.at(-1)?.at ?? 0
}
