import type { CalendarDay } from '@/domain/recall/calendar'
import { DAY_MS } from '@/domain/recall/studyDay'

/** A day of study has its date in UTC, wherever one is. */
const IN_UTC = { timeZone: 'UTC' } as const

/** As in "Tuesday, 24 November 2026". */
export function longDate(day: number): string {
  return dateIn(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** As in "24 Nov 2026". */
export function shortDate(day: number): string {
  return dateIn(day, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** The number of the day; with its month on the first of one. */
export function dayNumber(day: number): string {
  const number = dateIn(day, { day: 'numeric' })
  return number === '1' ? dateIn(day, { day: 'numeric', month: 'short' }) : number
}

/** As in "until Friday", of a day from today on; beyond a week with its date. */
export function untilWords(day: number, today: number): string {
  if (day <= today) return 'until tonight'
  const form =
    day - today < 7 ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const)
  return `until ${dateIn(day, form)}`
}

function dateIn(day: number, form: Intl.DateTimeFormatOptions): string {
  return new Date(day * DAY_MS).toLocaleDateString('en-GB', { ...form, ...IN_UTC })
}

/** What was done on a day and what is due, as in "12 reviews, 10 remembered; 3 due". */
export function dayWords({ done, remembered, due }: CalendarDay): string {
  const past =
    done.length === 0
      ? []
      : [`${done.length === 1 ? '1 review' : `${done.length} reviews`}, ${remembered} remembered`]
  const coming = due.length === 0 ? [] : [`${due.length} due`]
  return [...past, ...coming].join('; ') || 'nothing'
}
