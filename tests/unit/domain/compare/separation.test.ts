import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SEPARATES, separation, widestSeparation } from '@/domain/compare/separation'
import type { Frequency } from '@/domain/schema/details'

const ORDER: readonly Frequency[] = ['never', 'rarely', 'sometimes', 'usually', 'always']
const anyFrequency = fc.constantFrom(...ORDER)
const anySaid = fc.option(anyFrequency, { nil: undefined })

test.each([
  ['usually', 'rarely', 2.76],
  ['sometimes', 'never', 1.63],
  ['usually', 'never', 4.73],
  ['rarely', 'sometimes', 0.65],
  ['always', 'never', 7.75],
] as const)('%s against %s separates by %f', (one, other, expected) => {
  expect(separation(one, other)).toBeCloseTo(expected, 2)
})

test('two bands apart separate two sites; neighbours and equals do not', () => {
  for (const [index, one] of ORDER.entries()) {
    for (const [place, other] of ORDER.entries()) {
      expect(separation(one, other) >= SEPARATES).toBe(Math.abs(index - place) >= 2)
    }
  }
})

test('it does not matter which of two comes first, and nothing separates by less than nothing', () => {
  fc.assert(
    fc.property(anySaid, anySaid, (one, other) => {
      expect(separation(one, other)).toBe(separation(other, one))
      expect(separation(one, other)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('what is not known separates nothing: it is not never', () => {
  expect(separation(undefined, 'always')).toBe(0)
  expect(widestSeparation([undefined, 'always', undefined])).toBe(0)
})

test('of three, those two count that lie farthest apart', () => {
  expect(widestSeparation(['usually', 'sometimes', 'never'])).toBe(separation('usually', 'never'))
  expect(widestSeparation(['never', undefined, 'usually'])).toBe(separation('usually', 'never'))
})
