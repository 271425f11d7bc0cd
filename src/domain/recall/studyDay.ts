/** The time, and how far the clocks here are ahead of UTC: in milliseconds since 1970 and minutes. */
export type StudyClock = { now: number; utcOffsetMin: number }

const MINUTE_MS = 60_000

export const DAY_MS = 24 * 60 * MINUTE_MS

/** Who learns after midnight still learns on the day before. */
const DAY_BEGINS_AT_HOUR = 4

/** The day of study in which a time falls, by the clock of the place, as days since 1970. */
export function studyDay(at: number, { utcOffsetMin }: StudyClock): number {
  return Math.floor((at + (utcOffsetMin - DAY_BEGINS_AT_HOUR * 60) * MINUTE_MS) / DAY_MS)
}

/** When the day of study ends that is on now. */
export function endOfToday(clock: StudyClock): number {
  const next = studyDay(clock.now, clock) + 1
  return next * DAY_MS - (clock.utcOffsetMin - DAY_BEGINS_AT_HOUR * 60) * MINUTE_MS
}

/** A day of study as it is written in dates: "2026-03-01". */
export function dayWritten(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}
