import type { CardMemory } from './cardMemory'
import type { Grade } from './reviewEvent'
import { type Scheduler, SCHEDULER } from './scheduler'

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60

/** In how many milliseconds a card would come back after each grade, if it were given now. */
export function nextDues(
  memory: CardMemory | undefined,
  now: number,
  scheduler: Scheduler = SCHEDULER,
): Record<Grade, number> {
  const after = (grade: Grade) => {
    const { due, lastReview } = scheduler(memory?.card ?? '', memory?.schedule, grade, now)
    return due - lastReview
  }
  return { again: after('again'), hard: after('hard'), good: after('good'), easy: after('easy') }
}

/**
 * An interval in words, as it stands on a button: "10 min", "4 days", "2 months".
 *
 * Months count 30 days, years 365; there is a decimal only where it says something: "1.5 years".
 */
export function intervalWords(intervalMs: number): string {
  const minutes = Math.max(intervalMs, 0) / MINUTE_MS
  if (minutes < 1) return 'under 1 min'
  if (minutes < 59.5) return `${Math.round(minutes)} min`
  if (minutes < DAY_MINUTES - 30) return counted(Math.round(minutes / 60), 'hour')
  const days = minutes / DAY_MINUTES
  if (days < 29.5) return counted(Math.round(days), 'day')
  if (days < 360) return counted(Math.min(Math.round(days / 30), 11), 'month')
  return counted(Math.round((days / 365) * 10) / 10, 'year')
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
