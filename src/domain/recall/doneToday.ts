import type { Known } from './dueList'
import { type StudyClock, studyDay } from './studyDay'

/** How many cards were seen for the first time today, and how many of earlier days were answered. */
export function doneToday(
  known: readonly Known[],
  clock: StudyClock,
): { new: number; due: number } {
  const today = studyDay(clock.now, clock)
  const done = { new: 0, due: 0 }
  for (const { memory } of known) {
    const last = memory.reviews.at(-1)
    if (!last || studyDay(last.at, clock) !== today) continue
    const first = memory.reviews.find(({ at }) => studyDay(at, clock) === today)
    if (first?.before === 'new') done.new += 1
    else done.due += 1
  }
  return done
}
