import { describe, expect, test } from 'vitest'
import { likelihoodRatios } from '@/domain/evidence/likelihoodRatio'
import { formatRatio, intervalWords, originWords, ratiosWords } from '@/domain/evidence/ratioWords'
import { JEON_2013 } from '../../../support/buildDocument'

describe('a ratio has as many figures as it deserves', () => {
  test.each([
    [166.3, '166'],
    [24.04, '24'],
    [10, '10'],
    [2.8, '2.8'],
    [1, '1.0'],
    [0.148, '0.15'],
    [0.01, '0.01'],
  ])('%s is written %s', (value, written) => {
    expect(formatRatio(value)).toBe(written)
  })

  test.each([
    [9.96, '10'],
    [0.996, '1.0'],
  ])('%s is written %s, as is the number that it is rounded to', (value, written) => {
    expect(formatRatio(value)).toBe(written)
  })

  test('a very small ratio is not written as nothing, which would exclude the target', () => {
    expect(Number(formatRatio(0.0025))).toBeGreaterThan(0)
  })
})

describe('an interval', () => {
  test('of Jeon 2013 is as wide as 21 and 28 people make it', () => {
    const { positive, negative } = likelihoodRatios({ kind: 'counts', ...JEON_2013.counts })
    expect(intervalWords(positive!)).toBe('95% CI 3.5 to 166')
    expect(intervalWords(negative!)).toBe('95% CI 0.05 to 0.42')
  })

  test('stands with each ratio of a line; a ratio that was not reported is left out', () => {
    const reported = { kind: 'reported', pos: undefined, posCi: undefined } as const
    expect(ratiosWords(likelihoodRatios({ ...reported, neg: 0.2, negCi: [0.1, 0.4] }))).toBe(
      'LR− 0.20 (95% CI 0.10 to 0.40)',
    )
  })

  test('that is missing is said to be missing', () => {
    expect(intervalWords({ value: 3.7, interval: undefined })).toBe('interval not reported')
  })
})

test.each([
  ['counts', 'computed from the counts'],
  ['reported', 'as reported'],
  ['accuracy', 'worked out from sensitivity and specificity'],
] as const)('ratios from %s are said to be %s', (from, words) => {
  expect(originWords(from)).toBe(words)
})
