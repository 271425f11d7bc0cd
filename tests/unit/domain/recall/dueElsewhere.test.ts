import { expect, test } from 'vitest'
import { dueElsewhere } from '@/domain/recall/dueElsewhere'
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
const counts = (now: number) => [...dueElsewhere(book, 'foot-drop', { now, utcOffsetMin: 0 })]

test('other schemas are counted, without this one and without what was put aside', () => {
  expect(counts(START + DAY_MS)).toEqual([['wrist-drop', 2]])
})

test('nothing is due elsewhere where nothing was learnt', () => {
  expect([...dueElsewhere(EMPTY_BOOK, 'foot-drop', { now: START, utcOffsetMin: 0 })]).toEqual([])
})
