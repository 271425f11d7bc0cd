import type { CardMemory } from './cardMemory'
import { catchUp, type CatchUp } from './catchUp'
import { doneToday } from './doneToday'
import { dueAt } from './dueAt'
import { inMixedOrder } from './mixedOrder'
import { newInOrder } from './newInOrder'
import type { RecallCard } from './recallCard'
import type { ReviewBook } from './reviewBook'
import { isLearntToday } from './isLearntToday'
import { endOfToday, type StudyClock, studyDay } from './studyDay'
import { usualTookMs } from './usualTook'

/** A card that is learnt is shown so much before its time when nothing else is left. */
const LEARN_AHEAD_MS = 20 * 60_000
/** How often a new card is asked on its first day, when it goes well. */
const ASKED_WHEN_NEW = 2

export type DueOptions = StudyClock & {
  newPerDay: number
  /** How many that are due a day; nothing for as many as there are. */
  duePerDay: number | undefined
  newOrder: 'blocked' | 'mixed'
  /** Another number, another order of mixed cards; each day has its own as well. */
  seed: number
  /** Only some of the cards, as of a branch; what was done today in others counts all the same. */
  isAsked?: ((card: RecallCard) => boolean) | undefined
  /** No more than so many cards, those that were begun among them. */
  limit?: { cards: number; begun: ReadonlySet<string> } | undefined
}

/** What there is to do today. */
export type DueList = {
  /** Cards by what they are to the learner: not yet seen, being learnt today, due again or begun before. */
  counts: { new: number; learning: number; due: number }
  /** How long that takes, whole minutes, rounded up. */
  minutes: number
  /** What can be asked now, first things first. */
  queue: readonly RecallCard[]
  /** When the next card comes back, if there is none in the queue; nothing if none ever does. */
  nextAt: number | undefined
  /** What is due beyond the day's limit, and how it can be caught up with; nothing if nothing is. */
  catchUp: CatchUp | undefined
}

/** A card that was graded before, and when it comes back. */
export type Known = {
  card: RecallCard
  memory: CardMemory
  dueAt: number
  /** Whether it counts as due, and not as being learnt: what was begun on an earlier day does too. */
  isLearnt: boolean
}

/**
 * What there is to do today with the cards of a schema, which are given in the order of learning.
 *
 * First what is being learnt and due this moment, then what is due by the end of the day of study,
 * then what is new; last, so that a sitting can be brought to an end, what is being learnt and comes
 * back within minutes. Of what is due, that of the earliest day comes first, and branches are mixed
 * within a day. New cards come block by block, a branch that was begun before the next, unless mixed
 * order is asked for: at first blocks are learnt better, and what comes back is mixed anyway.
 *
 * What was done today counts towards the limits. Suspended cards are left out.
 */
export function dueList(
  cards: readonly RecallCard[],
  book: ReviewBook,
  options: DueOptions,
): DueList {
  const known = knownCards(cards, book, options)
  const isAsked = options.isAsked ?? (() => true)
  const done = doneToday(known, options)
  const end = endOfToday(options)

  const learning = known.filter((one) => isAsked(one.card) && !one.isLearnt && one.dueAt < end)
  const dueAnywhere = inDueOrder(
    known.filter((one) => one.isLearnt && one.dueAt < end),
    options,
  )
  const perDay = options.duePerDay ?? Number.POSITIVE_INFINITY
  const due = dueAnywhere
    .filter(({ card }) => isAsked(card))
    .slice(0, Math.max(perDay - done.due, 0))
  const fresh = newInOrder(cards, book, options)
    .filter(isAsked)
    .slice(0, Math.max(options.newPerDay - done.new, 0))

  const limited = withinLimit({ learning, due, fresh }, options.limit)
  const queue = queueOf(limited, options.now)
  return {
    counts: {
      new: limited.fresh.length,
      learning: limited.learning.length,
      due: limited.due.length,
    },
    minutes: minutesFor(limited, usualTookMs(known)),
    queue,
    nextAt:
      queue.length > 0
        ? undefined
        : firstAfter(
            known.filter(({ card }) => isAsked(card)),
            options,
          ),
    catchUp: catchUp(dueAnywhere, known, { ...options, end, doneToday: done.due }),
  }
}

function knownCards(cards: readonly RecallCard[], book: ReviewBook, clock: StudyClock): Known[] {
  const known: Known[] = []
  for (const card of cards) {
    const memory = book.memories.get(card.id)
    const schedule = memory?.schedule
    if (!memory || !schedule || memory.isSuspended) continue
    const isLearnt = !isLearntToday(schedule, clock)
    known.push({ card, memory, dueAt: dueAt(schedule, clock.now), isLearnt })
  }
  return known
}

function inDueOrder(due: readonly Known[], options: DueOptions): Known[] {
  const today = studyDay(options.now, options)
  const mixed = inMixedOrder(due, ({ card }) => card.id, options.seed + today)
  return mixed
    .map((one) => ({ one, day: studyDay(one.dueAt, options) }))
    .toSorted((a, b) => a.day - b.day)
    .map(({ one }) => one)
}

type Asked = { learning: readonly Known[]; due: readonly Known[]; fresh: readonly RecallCard[] }

/** Of all that, no more than so many cards; what was begun has its place among them already. */
function withinLimit(asked: Asked, limit: DueOptions['limit']): Asked {
  if (!limit) return asked
  let left = Math.max(limit.cards - limit.begun.size, 0)
  const hasPlace = ({ id }: RecallCard) => limit.begun.has(id) || left-- > 0
  const hasKnownPlace = ({ card }: Known) => hasPlace(card)
  return {
    learning: asked.learning.filter(hasKnownPlace),
    due: asked.due.filter(hasKnownPlace),
    fresh: asked.fresh.filter(hasPlace),
  }
}

function queueOf({ learning, due, fresh }: Asked, now: number): RecallCard[] {
  const soonest = learning.toSorted((a, b) => a.dueAt - b.dueAt)
  const isNow = (one: Known) => one.dueAt <= now
  const isSoon = (one: Known) => one.dueAt > now && one.dueAt <= now + LEARN_AHEAD_MS
  return [
    ...soonest.filter(isNow).map(({ card }) => card),
    ...due.map(({ card }) => card),
    ...fresh,
    ...soonest.filter(isSoon).map(({ card }) => card),
  ]
}

function minutesFor({ learning, due, fresh }: Asked, tookMs: number): number {
  const asked = learning.length + due.length + fresh.length * ASKED_WHEN_NEW
  return Math.ceil((asked * tookMs) / 60_000)
}

function firstAfter(known: readonly Known[], { now }: StudyClock): number | undefined {
  let first: number | undefined
  for (const { dueAt: at } of known) {
    if (at > now && (first === undefined || at < first)) first = at
  }
  return first
}
