import type { SiteStatus } from './localisation'

/** How many times less likely than the leading site; docs/localisation.md explains each. */
const SUPPORTED_WITHIN = Math.log(3)
const POSSIBLE_WITHIN = Math.log(20)
const EXCLUDED_BEYOND = Math.log(20_000)

/** Half as likely again, or less, is no difference: "always" against "usually" is 1.2. */
const NO_DIFFERENCE = Math.log(1.25)

/** Sums of logarithms that are equal on paper differ by less than this. */
const ROUNDING = 1e-9

/** What speaks strongly against: ten times less likely here than where it fits best. */
const CONTRADICTS = Math.log(10)

type Standing = {
  /** How far behind the leading site, as a logarithm. */
  behind: number
  /** How much the findings have moved it, against where it started among the others. */
  gain: number
  /** By group of alike findings: the heaviest weight against it, as a logarithm above 0. */
  against: readonly number[]
}

/**
 * The word for a site. Support needs findings that speak for it; exclusion needs two findings that
 * have nothing to do with each other, so that no single cell of the table ever excludes.
 */
export function siteStatus({ behind, gain, against }: Standing): SiteStatus {
  const contradictions = against.filter((weight) => weight >= CONTRADICTS).length
  if (behind >= EXCLUDED_BEYOND && contradictions >= 2) return 'excluded'
  if (behind > POSSIBLE_WITHIN && against.some((weight) => weight > NO_DIFFERENCE))
    return 'unlikely'
  return behind <= SUPPORTED_WITHIN && gain > NO_DIFFERENCE ? 'supported' : 'possible'
}

/**
 * Ranks from 1, for scores from the best down: behind all those that are clearly better. Those that
 * cannot be told apart share one.
 */
export function sharedRanks(scores: readonly number[]): number[] {
  return scores.map((score) => 1 + scores.filter((other) => isBetter(other, score)).length)
}

function isBetter(one: number, other: number): boolean {
  return one - other > NO_DIFFERENCE + ROUNDING
}

/** Whether a weight is worth a sentence. */
export function isWorthSaying(weight: number): boolean {
  return Math.abs(weight) > NO_DIFFERENCE
}
