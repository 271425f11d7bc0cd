import type { Contrast, Evidence, Figures, Frequency, Party } from '../schema/details'
import { FREQUENCY_BAND } from '../schema/frequencyShare'

/** A study that met a finding so often in one of its two groups, which is this site. */
export type Measured = {
  study: { target: Party; comparator: Party; evidence: Evidence }
  /** The share that was met here, held within the band that was written. */
  within: (frequency: Frequency) => number
}

/** The first study between two sites that measured a finding at this one. */
export function measuredAt(
  contrasts: readonly Contrast[],
  site: string,
  finding: string,
): Measured | undefined {
  for (const { target, comparator, evidence, finding: of } of contrasts) {
    const [first] = evidence
    if (of !== finding || !first || target.kind !== 'site' || comparator.kind !== 'site') continue
    if (target.id !== site && comparator.id !== site) continue
    const isTarget = target.id === site
    const shares = sharesIn(first.figures)
    if (!shares) continue
    return {
      study: { target, comparator, evidence: first },
      within: (frequency) => {
        const [from, to] = FREQUENCY_BAND[frequency]
        return Math.min(to, Math.max(from, shares[isTarget ? 0 : 1]))
      },
    }
  }
  return undefined
}

/** How often the finding was met in the target and in the comparator. */
function sharesIn(figures: Figures): readonly [target: number, comparator: number] | undefined {
  switch (figures.kind) {
    case 'counts':
      return [
        figures.target.positive / figures.target.n,
        figures.comparator.positive / figures.comparator.n,
      ]
    case 'accuracy':
      return [figures.sensitivity, 1 - figures.specificity]
    case 'reported': {
      // Two ratios give both shares; one alone gives none.
      const { pos, neg } = figures
      if (pos === undefined || neg === undefined || pos <= neg || pos <= 1) return undefined
      const comparator = (1 - neg) / (pos - neg)
      return [pos * comparator, comparator]
    }
  }
}
