import { expect, test } from 'vitest'
import { dueElsewhere, dueWords } from '@/domain/recall/dueElsewhere'
import { EMPTY_BOOK, withEvents } from '@/domain/recall/reviewBook'
import type { ReviewEvent } from '@/domain/recall/reviewEvent'

const DAY_MS = 24 * 60 * 60_000
const START = Date.UTC(2026, 2, 2, 12)

const graded = (card: string): ReviewEvent => ({
  kind: 'review',
  id: card,
  card,
  at: START,
  grade: 'good',
  tookMs: 4000,
  name: card,
})
const events: ReviewEvent[] = [
  graded('foot-drop/children/a'),
  graded('wrist-drop/children/a'),
  graded('wrist-drop/children/b'),
  graded('wrist-drop/children/c'),
  { kind: 'suspend', id: 's', card: 'wrist-drop/children/c', at: START + 1 },
]
const book = withEvents(EMPTY_BOOK, events)
const options = { utcOffsetMin: 0, duePerDay: undefined, cardsOf: () => undefined }
const counts = (now: number, more = {}) => [
  ...dueElsewhere(book, 'foot-drop', { ...options, now, ...more }),
]

test('other schemas are counted, without this one and without what was put aside', () => {
  expect(counts(START + DAY_MS)).toEqual([['wrist-drop', { count: 2, isSure: false }]])
})

test('nothing is due elsewhere where nothing was learnt', () => {
  expect([...dueElsewhere(EMPTY_BOOK, 'foot-drop', { ...options, now: START })]).toEqual([])
})

test('cards that are gone from a schema are not counted, where its cards are known', () => {
  const cardsOf = () => new Set(['wrist-drop/children/a'])
  expect(counts(START + DAY_MS, { cardsOf })).toEqual([['wrist-drop', { count: 1, isSure: true }]])
})

test('no more are due elsewhere than the limit of the day', () => {
  expect(counts(START + DAY_MS, { duePerDay: 1 })).toEqual([
    ['wrist-drop', { count: 1, isSure: false }],
  ])
})

test('a number that may be too high is said to be one', () => {
  expect(dueWords({ count: 2, isSure: false })).toBe('up to 2 due')
  expect(dueWords({ count: 2, isSure: true })).toBe('2 due')
})
