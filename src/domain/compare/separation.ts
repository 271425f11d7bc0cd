import type { Frequency } from '../schema/details'

/**
 * The middle of each band of the fact sheet, as a share: 95 % or more, 60–94, 25–59, 1–24.
 *
 * "Never" counts as one in a hundred, not as less: it is a teaching estimate too, and no single
 * finding excludes a site.
 */
const MIDDLES: Record<Frequency, number> = {
  always: 0.975,
  usually: 0.77,
  sometimes: 0.42,
  rarely: 0.125,
  never: 0.01,
}

/** Bands that are neighbours separate by 0.3 to 0.5; with a band between them, by 1.7 and more. */
export const SEPARATES = 1

/**
 * How much a finding separates two things in which it is met so often: the expected weight of
 * evidence, (p − q)(logit p − logit q), whichever of the two is true (the J-divergence of Jeffreys).
 * 0 where they are alike, and where one of them is not known; it does not matter which is which.
 */
export function separation(one: Frequency | undefined, other: Frequency | undefined): number {
  if (one === undefined || other === undefined) return 0
  const [p, q] = [MIDDLES[one], MIDDLES[other]]
  return (p - q) * (logit(p) - logit(q))
}

/** The largest separation between any two of them. */
export function widestSeparation(frequencies: readonly (Frequency | undefined)[]): number {
  const known = frequencies.filter((each) => each !== undefined)
  const pairs = known.flatMap((one, index) => known.slice(index + 1).map((other) => [one, other]))
  return Math.max(0, ...pairs.map(([one, other]) => separation(one, other)))
}

/** How often, as a share between 0 and 1: for an order, not for a patient. */
export function middleOf(frequency: Frequency): number {
  return MIDDLES[frequency]
}

function logit(share: number): number {
  return Math.log(share / (1 - share))
}
