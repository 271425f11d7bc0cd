import { FREQUENCY_SHARE } from '../schema/frequencyShare'

/** One observation at one site: how often the finding is met there, and whether it was. */
export type Member = { share: number; isThere: boolean }

/** How often findings that say the same thing go together rather than each by itself. */
const TOGETHER = 1 / 3

/**
 * How likely a site gives these observations of findings that are alike, between 0 and 1.
 *
 * A third of the time the findings hang on one process, such as the same nerve, and stand or fall
 * together: each is there when the process is far enough for its own share. Else each is there or
 * not by itself. So the second of two muscles of one nerve counts, but not as much as the
 * first; a single finding counts as it would alone. A finding that is there although the site never
 * shows it is a contradiction each time, whatever goes with it.
 */
export function jointShare(members: readonly Member[]): number {
  let [contradictions, apart, high, low] = [1, 1, 1, 0]
  for (const { share, isThere } of members) {
    if (isThere && share <= FREQUENCY_SHARE.never) {
      contradictions *= share
      continue
    }
    apart *= isThere ? share : 1 - share
    if (isThere) high = Math.min(high, share)
    else low = Math.max(low, share)
  }
  return contradictions * (TOGETHER * Math.max(0, high - low) + (1 - TOGETHER) * apart)
}
