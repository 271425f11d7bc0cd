export const STRENGTHS = ['weak', 'moderate', 'strong'] as const

export type Strength = (typeof STRENGTHS)[number]

/** Twice as likely is the least that a clinician would act on, ten times as likely is strong. */
const MODERATE = Math.log(2)
const STRONG = Math.log(10)

/** How much a reason says, for or against, in a word; the weight is a natural logarithm. */
export function strengthOf(weight: number): Strength {
  const size = Math.abs(weight)
  if (size >= STRONG) return 'strong'
  return size >= MODERATE ? 'moderate' : 'weak'
}
