import type { Schedule } from './cardMemory'
import { type StudyClock, studyDay } from './studyDay'

/**
 * Whether a card is in its first steps and was asked on this day of study. One that was left in them
 * on an earlier day is due like any other.
 */
export function isLearntToday({ state, lastReview }: Schedule, clock: StudyClock): boolean {
  return state !== 'review' && studyDay(lastReview, clock) >= studyDay(clock.now, clock)
}
