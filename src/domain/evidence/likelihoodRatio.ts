import type { Figures, Group, Interval } from '../schema/details'

/** How many times more often a result is met in the target than in the comparator. */
export type Ratio = {
  value: number
  /** 95 % confidence interval; nothing where it was not reported and cannot be computed. */
  interval: Interval | undefined
}

/** What a positive and a negative finding do to the odds of the target. */
export type LikelihoodRatios = {
  positive: Ratio | undefined
  negative: Ratio | undefined
  /** Where the ratios come from: computed from counts, published, or worked out from accuracy. */
  from: Figures['kind']
}

const Z_95 = 1.959964

/**
 * The likelihood ratios of one study.
 *
 * From counts: the ratio of the two proportions, its interval by the log method (Simel, Samsa and
 * Matchar 1991); half a patient is added to every cell when one is empty. From an accuracy:
 * sensitivity ÷ (1 − specificity) and (1 − sensitivity) ÷ specificity, with no interval, since the
 * counts are not known; a ratio that would divide by nothing is left out.
 */
export function likelihoodRatios(figures: Figures): LikelihoodRatios {
  switch (figures.kind) {
    case 'counts':
      return fromCounts(figures.target, figures.comparator)
    case 'reported':
      return {
        positive: asReported(figures.pos, figures.posCi),
        negative: asReported(figures.neg, figures.negCi),
        from: 'reported',
      }
    case 'accuracy':
      return {
        positive: quotient(figures.sensitivity, 1 - figures.specificity),
        negative: quotient(1 - figures.sensitivity, figures.specificity),
        from: 'accuracy',
      }
  }
}

function asReported(value: number | undefined, interval: Interval | undefined): Ratio | undefined {
  return value === undefined ? undefined : { value, interval }
}

function quotient(over: number, under: number): Ratio | undefined {
  return under <= 0 ? undefined : { value: over / under, interval: undefined }
}

function fromCounts(target: Group, comparator: Group): LikelihoodRatios {
  const cells = [
    target.positive,
    target.n - target.positive,
    comparator.positive,
    comparator.n - comparator.positive,
  ]
  const added = cells.some((cell) => cell === 0) ? 0.5 : 0
  const [a, b, c, d] = cells.map((cell) => cell + added) as [number, number, number, number]
  return {
    positive: ratioOfShares(a, a + b, c, c + d),
    negative: ratioOfShares(b, a + b, d, c + d),
    from: 'counts',
  }
}

function ratioOfShares(x1: number, n1: number, x2: number, n2: number): Ratio {
  const value = x1 / n1 / (x2 / n2)
  const spread = Z_95 * Math.sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2)
  return { value, interval: [value * Math.exp(-spread), value * Math.exp(spread)] }
}
