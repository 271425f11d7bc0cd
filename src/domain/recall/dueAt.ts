import type { Schedule } from './cardMemory'

/** So far ahead may a clock have been without anybody having to care. */
const AHEAD_MS = 60 * 60_000

/**
 * When a card comes back, in milliseconds since 1970.
 *
 * One that was graded in what is now the future, since the clock ran ahead, comes back at once: it
 * could be years otherwise. Its next grade puts the schedule right.
 */
export function dueAt({ due, lastReview }: Schedule, now: number): number {
  return lastReview > now + AHEAD_MS ? Math.min(due, now) : due
}
