import { dueAt } from './dueAt'
import type { ReviewBook } from './reviewBook'
import { endOfToday, type StudyClock } from './studyDay'

/**
 * How many cards are due today in each schema but one, by the id of the schema; those with none are
 * left out. The schemas themselves are not needed: what was never graded is not counted.
 */
export function dueElsewhere(
  book: ReviewBook,
  here: string,
  clock: StudyClock,
): ReadonlyMap<string, number> {
  const end = endOfToday(clock)
  const counts = new Map<string, number>()
  for (const { card, schedule, isSuspended } of book.memories.values()) {
    const schema = card.slice(0, card.indexOf('/'))
    if (!schedule || isSuspended || schema === here || dueAt(schedule, clock.now) >= end) continue
    counts.set(schema, (counts.get(schema) ?? 0) + 1)
  }
  return counts
}
