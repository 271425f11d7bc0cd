import type { Known } from './dueList'

/** What a card takes as long as nobody knows. */
const UNKNOWN_MS = 12_000
/** Who goes for a coffee does not think about a card. */
const LONGEST_MS = 60_000

/** How long a card usually takes this person, in milliseconds: the median of the last answers. */
export function usualTookMs(known: readonly Known[]): number {
  const took = known
    .map(({ memory }) => memory.reviews.at(-1)?.tookMs)
    .filter((ms): ms is number => ms !== undefined && Number.isFinite(ms) && ms > 0)
    .toSorted((a, b) => a - b)
  return Math.min(took[Math.floor(took.length / 2)] ?? UNKNOWN_MS, LONGEST_MS)
}
