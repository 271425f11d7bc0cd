import { expect, test } from 'vitest'
import type { CalendarDay } from '@/domain/recall/calendar'
import { calendarWeeks, fullness } from '@/domain/recall/calendarWeeks'
import { DAY_MS } from '@/domain/recall/studyDay'

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY_MS
const TUESDAY = dayOf('2026-11-24')

test('weeks go from Monday to Sunday, and an empty day is there and empty', () => {
  const full: CalendarDay = {
    day: TUESDAY,
    date: '2026-11-24',
    done: [],
    remembered: 0,
    due: [{ card: 'a', name: 'A' }],
  }
  const weeks = calendarWeeks([full], TUESDAY, { before: 1, after: 0 })
  expect(weeks.map((week) => week.map(({ date }) => date.slice(5)))).toEqual([
    ['11-16', '11-17', '11-18', '11-19', '11-20', '11-21', '11-22'],
    ['11-23', '11-24', '11-25', '11-26', '11-27', '11-28', '11-29'],
  ])
  expect(weeks[1]?.[1]).toBe(full)
  expect(weeks[0]?.[0]).toMatchObject({ done: [], due: [] })
})

test.each(['1969-12-28', '1970-01-01', '2024-02-29', '2026-03-01'])(
  'the week of %s begins on a Monday, and it is in it',
  (date) => {
    const [week] = calendarWeeks([], dayOf(date), { before: 0, after: 0 })
    expect(new Date(`${week?.[0]?.date}T00:00:00Z`).getUTCDay()).toBe(1)
    expect(week?.map((day) => day.date)).toContain(date)
  },
)

test('a day is drawn in four steps of fullness', () => {
  expect([0, 1, 9, 10, 24, 25, 49, 50, 900].map(fullness)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4])
})
