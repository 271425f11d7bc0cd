import { expect, test } from 'vitest'
import { intervalWords, nextDues } from '@/domain/recall/intervals'
import { GRADES } from '@/domain/recall/reviewEvent'
import { bookOf, DAY_MS, HOUR_MS, learnt, recallCard, review } from '../../../support/reviewed'

const NOON = Date.UTC(2026, 2, 2, 12)
const MINUTE_MS = 60_000

test.each([
  [0, 'under 1 min'],
  [MINUTE_MS, '1 min'],
  [10 * MINUTE_MS, '10 min'],
  [HOUR_MS, '1 hour'],
  [5 * HOUR_MS, '5 hours'],
  [DAY_MS, '1 day'],
  [4 * DAY_MS, '4 days'],
  [61 * DAY_MS, '2 months'],
  [365 * DAY_MS, '1 year'],
  [550 * DAY_MS, '1.5 years'],
  [-5, 'under 1 min'],
])('%i ms is said as %s', (ms, words) => {
  expect(intervalWords(ms)).toBe(words)
})

test('a new card comes back in minutes, or in days when it was easy', () => {
  const words = Object.values(nextDues(undefined, NOON)).map(intervalWords)
  expect(words.slice(0, 3)).toEqual(['1 min', '6 min', '10 min'])
  expect(words[3]).toMatch(/^\d+ days$/)
})

test('what a grade promises is what it does, a moment later as well', () => {
  const events = learnt('cord', NOON - 40 * DAY_MS)
  const { id } = recallCard('cord')
  const promised = nextDues(bookOf(...events).memories.get(id), NOON)
  for (const grade of GRADES) {
    const at = NOON + 9000
    const graded = bookOf(...events, review('cord', grade, at)).memories.get(id)
    expect((graded?.schedule?.due ?? 0) - at).toBe(promised[grade])
  }
})

test('where the clock was set back, a grade still promises time to come', () => {
  const book = bookOf(...learnt('cord', NOON + 40 * DAY_MS))
  const promised = Object.values(nextDues(book.memories.get(recallCard('cord').id), NOON))
  expect(promised.every((ms) => ms > 0)).toBe(true)
})
