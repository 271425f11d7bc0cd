import type { Known } from './dueList'
import { type StudyClock, studyDay } from './studyDay'

/** A way to have caught up: so many days, today among them, with so many cards on each. */
export type CatchUpPlan = { days: number; perDay: number }

/** What waits beyond today's limit, and how it can be caught up with. */
export type CatchUp = {
  beyond: number
  /** With the limit as it is, where that is enough within two months. */
  usual: CatchUpPlan | undefined
  /** With more a day, the gentlest first. */
  plans: readonly CatchUpPlan[]
}

type Options = StudyClock & { duePerDay: number | undefined; doneToday: number; end: number }

const IN_DAYS = [3, 7, 14]
const LONGEST_DAYS = 60

/**
 * How to catch up when more is due than the day's limit; nothing when no more is.
 *
 * What comes due meanwhile is counted in, as far as it is known now.
 */
export function catchUp(
  due: readonly Known[],
  known: readonly Known[],
  options: Options,
): CatchUp | undefined {
  const { duePerDay, doneToday } = options
  if (duePerDay === undefined) return undefined
  const beyond = due.length - Math.max(duePerDay - doneToday, 0)
  if (beyond <= 0) return undefined
  const waiting = waitingByDay(due.length + doneToday, known, options)
  const asItIs = waiting.findIndex((count, day) => count <= duePerDay * (day + 1)) + 1
  const usual = asItIs > 0 ? { days: asItIs, perDay: duePerDay } : undefined
  const plans = IN_DAYS.map((days) => ({ days, perDay: enoughFor(waiting, days) }))
    .filter(({ days, perDay }) => perDay > duePerDay && (asItIs === 0 || days < asItIs))
    .toReversed()
  return { beyond, usual, plans }
}

/** How many cards will have come due by the end of each day from today, with those that wait. */
function waitingByDay(today: number, known: readonly Known[], options: Options): number[] {
  const first = studyDay(options.now, options)
  const coming = Array.from({ length: LONGEST_DAYS }, () => 0)
  for (const { dueAt } of known) {
    const day = studyDay(dueAt, options) - first
    if (day > 0 && day < LONGEST_DAYS) coming[day] = (coming[day] ?? 0) + 1
  }
  let sum = today
  return coming.map((count) => (sum += count))
}

/** So many a day that after so many days nothing waits. */
function enoughFor(waiting: readonly number[], days: number): number {
  return Math.ceil((waiting[days - 1] ?? 0) / days)
}
