import type { CalendarDay } from './calendar'
import { dayWritten } from './studyDay'

const DAYS = 7

/** 1 January 1970 was a Thursday: so many days after a Monday. */
const FIRST_WEEKDAY = 3

/**
 * Whole weeks from Monday to Sunday around a day, as many before its own and after it as are said.
 * A day on which nothing was done or is due is there too, and empty.
 */
export function calendarWeeks(
  days: readonly CalendarDay[],
  around: number,
  weeks: { before: number; after: number },
): CalendarDay[][] {
  const byDay = new Map(days.map((day) => [day.day, day]))
  const monday = around - ((((around + FIRST_WEEKDAY) % DAYS) + DAYS) % DAYS)
  return Array.from({ length: weeks.before + 1 + weeks.after }, (_, week) =>
    Array.from({ length: DAYS }, (__, weekday) => {
      const day = monday + (week - weeks.before) * DAYS + weekday
      return byDay.get(day) ?? { day, date: dayWritten(day), done: [], remembered: 0, due: [] }
    }),
  )
}

/** In which of four steps of lightness a day is drawn, by how many cards; 0 for an empty one. */
export function fullness(count: number): 0 | 1 | 2 | 3 | 4 {
  if (count === 0) return 0
  if (count < 10) return 1
  if (count < 25) return 2
  return count < 50 ? 3 : 4
}
