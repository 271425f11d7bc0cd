/** The grade of a muscle's strength after the Medical Research Council: 5 is normal. */
export const GRADES = [0, 1, 2, 3, 4, 5] as const

export type Grade = (typeof GRADES)[number]

/** What an examination gave: there, not there, or a grade of strength. */
export type Observation = 'present' | 'absent' | Grade

/** What was found, by finding; what is not named was not tested. */
export type Found = Readonly<Record<string, Observation>>

/** Whether the finding, worded as the abnormality, is there; a muscle is weak up to a grade. */
export function isThere(observation: Observation, weakTo = 4): boolean {
  return observation === 'present' || (typeof observation === 'number' && observation <= weakTo)
}
