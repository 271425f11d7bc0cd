import type { Frequency } from '../schema/details'
import { FREQUENCY_SHARE } from '../schema/frequencyShare'

/** Bands that are neighbours separate by 0.15 to 0.75; with a band between them, by 1.6 and more. */
export const SEPARATES = 1

/**
 * How much a finding separates two things in which it is met so often: the expected weight of
 * evidence, (p − q)(logit p − logit q), whichever of the two is true (the J-divergence of Jeffreys).
 * 0 where they are alike, and where one of them is not known; it does not matter which is which.
 */
export function separation(one: Frequency | undefined, other: Frequency | undefined): number {
  if (one === undefined || other === undefined) return 0
  const [p, q] = [FREQUENCY_SHARE[one], FREQUENCY_SHARE[other]]
  return (p - q) * (logit(p) - logit(q))
}

/** The largest separation between any two of them. */
export function widestSeparation(frequencies: readonly (Frequency | undefined)[]): number {
  const known = frequencies.filter((each) => each !== undefined)
  const pairs = known.flatMap((one, index) => known.slice(index + 1).map((other) => [one, other]))
  return Math.max(0, ...pairs.map(([one, other]) => separation(one, other)))
}

function logit(share: number): number {
  return Math.log(share / (1 - share))
}
