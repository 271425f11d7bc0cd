import { expect, test } from 'vitest'
import { archivedCards } from '@/domain/recall/archive'
import { calendarDays } from '@/domain/recall/calendar'
import { cardStrength, inOneWord, nodeStrengths } from '@/domain/recall/progress'
import type { ReviewEvent } from '@/domain/recall/reviewEvent'
import { nodeId } from '@/domain/schema/schema'
import { buildSchema } from '../../../support/buildSchema'
import { bookOf, DAY_MS, HOUR_MS, learnt, recallCard, review } from '../../../support/reviewed'

const NOON = Date.UTC(2026, 2, 2, 12)
const known = learnt('cord', NOON - 3 * DAY_MS)
const { id } = recallCard('cord')
const strengthAt = (now: number, ...events: ReviewEvent[]) =>
  cardStrength(bookOf(...events).memories.get(id), now)

test('a card grows from new to strong, and is weak where it was forgotten or left alone', () => {
  expect(strengthAt(NOON)).toBe('new')
  expect(strengthAt(NOON, review('cord', 'good', NOON))).toBe('learning')
  expect(strengthAt(NOON, ...known)).toBe('fair')
  expect(strengthAt(NOON + 2000 * DAY_MS, ...known)).toBe('weak')
  const forgotten = [
    ...known,
    review('cord', 'again', NOON),
    review('cord', 'good', NOON + HOUR_MS),
  ]
  expect(strengthAt(NOON + 2 * HOUR_MS, ...forgotten)).toBe('weak')
  const often = [4, 16, 50].map((day) => review('cord', 'good', NOON + day * DAY_MS))
  expect(strengthAt(NOON + 51 * DAY_MS, ...known, ...often)).toBe('strong')
})

const none = { new: 0, learning: 0, weak: 0, fair: 0, strong: 0 }

test.each([
  [{}, undefined],
  [{ new: 3 }, 'new'],
  [{ new: 3, learning: 1 }, 'learning'],
  [{ strong: 4, weak: 1 }, 'weak'],
  [{ strong: 4, new: 1 }, 'strong'],
  [{ strong: 4, new: 9 }, 'fair'],
] as const)('a branch with %j is %s', (counts, word) => {
  expect(inOneWord({ ...none, ...counts })).toBe(word)
})

test('a branch is as strong as all that hangs below it, and a card without cards says nothing', () => {
  const schema = buildSchema({ weakness: { cord: { compression: {} }, junction: {} } })
  const cards = [recallCard('cord'), recallCard('compression')]
  const strengths = nodeStrengths(schema, cards, bookOf(...known), NOON)
  expect(strengths.get(nodeId('weakness'))).toMatchObject({
    own: none,
    all: { ...none, fair: 1, new: 1 },
    strength: 'fair',
  })
  expect(strengths.get(nodeId('cord'))?.own).toEqual({ ...none, fair: 1 })
  expect(strengths.get(nodeId('junction'))?.strength).toBe(undefined)
})

test('the calendar tells what was done and what comes, with what is overdue on today', () => {
  const events = [
    ...known,
    review('roots', 'again', NOON - 30 * DAY_MS),
    review('nerve', 'easy', NOON),
  ]
  const days = calendarDays(bookOf(...events), { now: NOON, utcOffsetMin: 60 })
  expect(
    days.map(({ date, done, remembered, due }) => [date, done.length, remembered, due.length]),
  ).toEqual([
    ['2026-01-31', 1, 0, 0],
    ['2026-02-27', 2, 2, 0],
    ['2026-03-02', 1, 1, 2],
    ['2026-03-08', 0, 0, 1],
  ])
})

test('the calendar of one schema leaves out the cards of others', () => {
  const [today] = calendarDays(
    bookOf(...known, ...learnt('roots', NOON)),
    { now: NOON, utcOffsetMin: 0 },
    [{ ...recallCard('cord'), name: 'Renamed' }],
  )
  expect(today?.done.map(({ name }) => name)).toEqual(['Renamed', 'Renamed'])
})

test('a card that is gone from its schema is in the archive, under its last name', () => {
  const book = bookOf(...known, ...learnt('roots', NOON))
  const archived = archivedCards(book, 'weakness', [recallCard('cord')])
  expect(archived.map(({ name }) => name)).toEqual(['roots'])
  expect(archivedCards(book, 'another', [])).toEqual([])
})
