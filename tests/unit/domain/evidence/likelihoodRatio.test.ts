import { describe, expect, test } from 'vitest'
import { likelihoodRatios } from '@/domain/evidence/likelihoodRatio'

const counts = (a: number, n1: number, b: number, n2: number) =>
  likelihoodRatios({
    kind: 'counts',
    target: { positive: a, n: n1 },
    comparator: { positive: b, n: n2 },
  })
const accuracy = (sensitivity: number, specificity: number) =>
  likelihoodRatios({
    kind: 'accuracy',
    sensitivity,
    specificity,
    sensitivityCi: undefined,
    specificityCi: undefined,
  })

describe('from counts', () => {
  // Values worked out apart from this code: ratio of the shares, log method for the interval.
  test.each([
    ['hip abduction in Jeon 2013', [18, 21, 1, 28], [24.0, 3.47, 166], [0.148, 0.0518, 0.423]],
    ['a test that tells nothing apart', [10, 20, 10, 20], [1, 0.538, 1.86], [1, 0.538, 1.86]],
    ['nobody positive in the comparator', [10, 20, 0, 20], [21, 1.31, 336], [0.512, 0.332, 0.79]],
    ['all positive in the target', [20, 20, 5, 20], [3.73, 1.81, 7.67], [0.0323, 0.00206, 0.505]],
  ] as const)('%s', (_, [a, n1, b, n2], positive, negative) => {
    const ratios = counts(a, n1, b, n2)
    expectRatio(ratios.positive, positive)
    expectRatio(ratios.negative, negative)
    expect(ratios.from).toBe('counts')
  })

  test('an empty cell never makes a ratio of nothing or without end', () => {
    for (const { positive, negative } of [counts(0, 5, 5, 5), counts(5, 5, 0, 5)]) {
      for (const number of [positive, negative].flatMap((r) => [r!.value, ...r!.interval!])) {
        expect(number).toBeGreaterThan(0)
        expect(number).toBeLessThan(Number.POSITIVE_INFINITY)
      }
    }
  })

  test('the ratio lies within its interval', () => {
    const { value, interval } = counts(18, 21, 1, 28).positive!
    expect(interval![0]).toBeLessThan(value)
    expect(interval![1]).toBeGreaterThan(value)
  })
})

describe('from a sensitivity and a specificity', () => {
  test.each([
    ['Tinel at the fibular neck', 0.65, 0.99, 65, 0.354],
    ['medial hamstring reflex', 0.76, 0.85, 5.07, 0.282],
    ['straight-leg raise', 0.92, 0.28, 1.28, 0.286],
    ['crossed straight-leg raise', 0.28, 0.9, 2.8, 0.8],
  ])('%s: %s and %s give LR+ %s and LR− %s', (_, sensitivity, specificity, pos, neg) => {
    const { positive, negative, from } = accuracy(sensitivity, specificity)
    expect(positive?.value).toBeCloseTo(pos, 2)
    expect(negative?.value).toBeCloseTo(neg, 2)
    expect(from).toBe('accuracy')
  })

  test('no interval is made up, since the counts are not known', () => {
    const { positive, negative } = accuracy(0.65, 0.99)
    expect([positive?.interval, negative?.interval]).toEqual([undefined, undefined])
  })

  test('a specificity of 1 gives no positive ratio, rather than one without end', () => {
    const { positive, negative } = accuracy(0.4, 1)
    expect(positive).toBeUndefined()
    expect(negative?.value).toBeCloseTo(0.6)
  })

  test('a specificity of 0 gives no negative ratio', () => {
    const { positive, negative } = accuracy(0.4, 0)
    expect(positive?.value).toBeCloseTo(0.4)
    expect(negative).toBeUndefined()
  })
})

describe('as reported', () => {
  const reported = { kind: 'reported', neg: undefined, posCi: undefined, negCi: undefined } as const

  test('a ratio keeps its interval', () => {
    expect(likelihoodRatios({ ...reported, pos: 3.7, posCi: [1.2, 9.8] })).toEqual({
      positive: { value: 3.7, interval: [1.2, 9.8] },
      negative: undefined,
      from: 'reported',
    })
  })

  test('a ratio without an interval has none', () => {
    expect(likelihoodRatios({ ...reported, pos: 3.7, neg: 0.4 })).toEqual({
      positive: { value: 3.7, interval: undefined },
      negative: { value: 0.4, interval: undefined },
      from: 'reported',
    })
  })
})

type Ratio = ReturnType<typeof likelihoodRatios>['positive']

/** To three figures, as a calculator gives them. */
function expectRatio(ratio: Ratio, [value, low, high]: readonly [number, number, number]) {
  const rounded = [ratio!.value, ...ratio!.interval!].map((number) => number.toPrecision(3))
  expect(rounded).toEqual([value, low, high].map((number) => number.toPrecision(3)))
}
