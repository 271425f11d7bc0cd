import type { CardMemory } from './cardMemory'
import { dueAt } from './dueAt'
import type { RecallCard } from './recallCard'
import type { Grade } from './reviewEvent'
import type { ReviewBook } from './reviewBook'
import { dayWritten, type StudyClock, studyDay } from './studyDay'

/** A day of study on which something was done or is due. */
export type CalendarDay = {
  /** As days since 1970, and written: "2026-03-01". */
  day: number
  date: string
  /** What was graded on that day, the first first; a card can be there twice. */
  done: readonly { card: string; name: string; grade: Grade; at: number }[]
  /** How many of these were remembered, which is all but Again. */
  remembered: number
  /** The cards that come back on that day, by id and name; what is overdue counts to today. */
  due: readonly { card: string; name: string }[]
}

/**
 * The days on which something was done or is due, and today, the earliest first.
 *
 * With `cards` only these count, and bear the names they have now. Suspended cards are not due; what
 * was done with them stays done.
 */
export function calendarDays(
  book: ReviewBook,
  clock: StudyClock,
  cards?: readonly RecallCard[],
): CalendarDay[] {
  const today = studyDay(clock.now, clock)
  const days = new Map<number, Doings>()
  dayOf(days, today)
  const names = cards && new Map(cards.map(({ id, name }) => [id, name]))
  for (const memory of book.memories.values()) {
    if (names && !names.has(memory.card)) continue
    addTo(days, { ...memory, name: names?.get(memory.card) ?? memory.name }, clock)
  }
  return [...days]
    .toSorted(([a], [b]) => a - b)
    .map(([day, { done, due }]) => ({
      day,
      date: dayWritten(day),
      done: done.toSorted((a, b) => a.at - b.at),
      remembered: done.filter(({ grade }) => grade !== 'again').length,
      due,
    }))
}

type Doings = { done: CalendarDay['done'][number][]; due: CalendarDay['due'][number][] }

function addTo(days: Map<number, Doings>, memory: CardMemory, clock: StudyClock) {
  const { card, name, reviews, schedule, isSuspended } = memory
  for (const { at, grade } of reviews) {
    dayOf(days, studyDay(at, clock)).done.push({ card, name, grade, at })
  }
  if (!schedule || isSuspended) return
  const today = studyDay(clock.now, clock)
  dayOf(days, Math.max(studyDay(dueAt(schedule, clock.now), clock), today)).due.push({ card, name })
}

function dayOf(days: Map<number, Doings>, day: number): Doings {
  const doings = days.get(day) ?? { done: [], due: [] }
  days.set(day, doings)
  return doings
}
