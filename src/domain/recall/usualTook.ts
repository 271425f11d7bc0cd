import type { Known } from './dueList'

/** What a card takes as long as nobody knows. */
const UNKNOWN_MS = 12_000
/** Who goes for a coffee does not think about a card. */
const LONGEST_MS = 60_000

/** From so many answers on it is known. */
const ENOUGH_ANSWERS = 10

/**
 * How long a card usually takes this person, in milliseconds: the median of the last answers. As long
 * as they are few, the usual time makes up their number.
 */
export function usualTookMs(known: readonly Known[]): number {
  const took = known
    .map(({ memory }) => memory.reviews.at(-1)?.tookMs)
    .filter((ms): ms is number => ms !== undefined && Number.isFinite(ms) && ms > 0)
  const missing = Math.max(ENOUGH_ANSWERS - took.length, 0)
  const all = [...took, ...Array.from({ length: missing }, () => UNKNOWN_MS)]
  const middle = all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]
  return Math.min(middle ?? UNKNOWN_MS, LONGEST_MS)
}
