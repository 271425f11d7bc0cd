import type { Ratio } from './likelihoodRatio'

/** The share of people who have the target, from 0 to 1, with the range that an interval leaves. */
export type ShareAfter = { share: number; range: readonly [number, number] | undefined }

/**
 * The share that has the target once a result is known: the odds before, times the ratio, are the
 * odds after. The ends of the ratio's interval give the range.
 */
export function posttest(pretest: number, { value, interval }: Ratio): ShareAfter {
  const after = (ratio: number) => {
    const odds = (pretest / (1 - pretest)) * ratio
    return Number.isFinite(odds) ? odds / (1 + odds) : 1
  }
  return { share: after(value), range: interval && [after(interval[0]), after(interval[1])] }
}

/** A share as whole people of a hundred. */
export function peopleOfHundred(share: number): number {
  return Math.round(100 * share)
}

/** The same in words, which never turn nearly all into all, or nearly none into none. */
export function peopleWords(share: number): string {
  if (share < 0.005 && share > 0) return 'fewer than 1'
  if (share >= 0.995 && share < 1) return 'more than 99'
  return String(peopleOfHundred(share))
}

/** The range in words: "77 to 99", or one number where both ends come to the same. */
export function rangeWords([from, to]: readonly [number, number]): string {
  const [low, high] = [peopleWords(from), peopleWords(to)]
  return low === high ? low : `${low} to ${high}`
}
