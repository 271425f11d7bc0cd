/** How hard a hidden lesion is: whole, not all of its findings there, or two at once. */
export const ROUND_LEVELS = ['whole', 'partial', 'double'] as const

export type RoundLevel = (typeof ROUND_LEVELS)[number]

/** A round of "hidden lesion": the seed decides the lesion and its answers, all else the learner. */
export type Round = {
  seed: number
  level: RoundLevel
  /** The findings that were asked for, in their order. */
  asked: readonly string[]
  /** The sites the learner committed to, and the finding that decided. */
  committed?: { sites: readonly string[]; because: string | undefined }
}
