import type { CardMemory, Schedule } from './cardMemory'
import { dueAt } from './dueAt'
import { isLearntToday } from './isLearntToday'
import type { ReviewBook } from './reviewBook'
import { endOfToday, type StudyClock, studyDay } from './studyDay'

type Options = StudyClock & {
  /** How many that are due a day; nothing for as many as there are. */
  duePerDay: number | undefined
  /** The ids of the cards of a schema, where it is known which it has. */
  cardsOf: (schema: string) => ReadonlySet<string> | undefined
}

/** How many cards of a schema are due today; at most so many where some may be gone from it. */
export type DueThere = { count: number; isSure: boolean }

/**
 * How many cards are due today in each schema but one, by the id of the schema, within the limit of
 * the day; those with none are left out. What was never graded is not counted.
 */
export function dueElsewhere(
  book: ReviewBook,
  here: string,
  options: Options,
): ReadonlyMap<string, DueThere> {
  const cards = new Map<string, ReadonlySet<string> | undefined>()
  const found = new Map<string, Counts>()
  for (const memory of book.memories.values()) {
    const { card, schedule, isSuspended } = memory
    const schema = card.slice(0, card.indexOf('/'))
    if (!schedule || isSuspended || schema === here) continue
    if (!cards.has(schema)) cards.set(schema, options.cardsOf(schema))
    if (cards.get(schema)?.has(card) === false) continue
    const counts = found.get(schema) ?? { learning: 0, due: 0, done: 0 }
    found.set(schema, counts)
    addTo(counts, schedule, memory, options)
  }
  const perDay = options.duePerDay ?? Number.POSITIVE_INFINITY
  return new Map(
    [...found].flatMap(([schema, { learning, due, done }]): [string, DueThere][] => {
      const count = learning + Math.min(due, Math.max(perDay - done, 0))
      return count === 0 ? [] : [[schema, { count, isSure: cards.get(schema) !== undefined }]]
    }),
  )
}

type Counts = { learning: number; due: number; done: number }

function addTo(counts: Counts, schedule: Schedule, { reviews }: CardMemory, clock: StudyClock) {
  const today = studyDay(clock.now, clock)
  const first = reviews.find(({ at }) => studyDay(at, clock) === today)
  if (first && first.before !== 'new') counts.done += 1
  if (dueAt(schedule, clock.now) >= endOfToday(clock)) return
  counts[isLearntToday(schedule, clock) ? 'learning' : 'due'] += 1
}

/** "12 due", or "up to 12 due". */
export function dueWords({ count, isSure }: DueThere): string {
  return isSure ? `${count} due` : `up to ${count} due`
}
