import fc from 'fast-check'
import { expect, test } from 'vitest'
import { peopleWords, posttest, rangeWords } from '@/domain/evidence/posttest'

/** A ratio without an interval. */
const ratio = (value: number) => ({ value, interval: undefined })

test.each([
  // Odds 1 × 24 = 24, and 24 of 25 are 96 of a hundred.
  [50, 24, '96'],
  // Odds 1 ÷ 3 × 3 = 1.
  [25, 3, '50'],
  // Odds 1 ÷ 9 × 0.15 = 0.0167, and 0.0167 of 1.0167 are 1.6.
  [10, 0.15, '2'],
  // Odds 3 × 0.15 = 0.45, and 0.45 of 1.45 are 31.
  [75, 0.15, '31'],
  [10, 0.01, 'fewer than 1'],
  [75, 500, 'more than 99'],
  [50, 0, '0'],
])('if %i of a hundred had it, after a ratio of %f %s have it', (before, value, people) => {
  expect(peopleWords(posttest(before / 100, ratio(value)).share)).toBe(people)
})

test('the ends of an interval give the range of people; without one there is no range', () => {
  const { range } = posttest(0.5, { value: 24, interval: [3.5, 165] })
  expect(range && rangeWords(range)).toBe('78 to 99')
  expect(posttest(0.5, ratio(24)).range).toBeUndefined()
  expect(rangeWords([0.501, 0.502])).toBe('50')
})

test('a ratio above one never leaves fewer people, one below never more', () => {
  const anyShare = fc.double({ min: 0.01, max: 0.99, noNaN: true })
  const anyRatio = fc.double({ min: 0.001, max: 1000, noNaN: true })
  fc.assert(
    fc.property(anyShare, anyRatio, (before, value) => {
      const { share } = posttest(before, ratio(value))
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
      expect(Math.abs(share - before) < 1e-9 || share > before === value > 1).toBe(true)
    }),
  )
})
