import { GRADES, isThere, type Observation } from '@/domain/localisation/found'

/** One answer that a row offers. */
export type AnswerChoice = {
  observation: Observation | undefined
  /** What stands on it, and what it is called in full. */
  label: string
  name: string
}

const NOT_TESTED: AnswerChoice = { observation: undefined, label: '–', name: 'Not tested' }

const YES_NO: readonly AnswerChoice[] = [
  { observation: 'present', label: 'Yes', name: 'There' },
  { observation: 'absent', label: 'No', name: 'Not there' },
  NOT_TESTED,
]

const STRENGTH: readonly AnswerChoice[] = [
  { observation: 'present', label: 'Weak', name: 'Weak, not graded' },
  ...GRADES.map((grade) => ({
    observation: grade,
    label: String(grade),
    name: grade === 5 ? 'Grade 5, normal' : `Grade ${grade}`,
  })),
  NOT_TESTED,
]

/** What can be said of a finding: there or not, or how strong. */
export function answerChoices(isGraded: boolean): readonly AnswerChoice[] {
  return isGraded ? STRENGTH : YES_NO
}

/** Which of the answers stands for what was found; a muscle that is not weak has grade 5. */
export function chosenAnswer(
  isGraded: boolean,
  observation: Observation | undefined,
): Observation | undefined {
  if (observation === undefined) return undefined
  if (isGraded) return observation === 'absent' ? 5 : observation
  return isThere(observation) ? 'present' : 'absent'
}

/** What was found, in a word. */
export function observationWords(isGraded: boolean, observation: Observation): string {
  if (typeof observation === 'number') return `grade ${observation}`
  if (isGraded) return observation === 'present' ? 'weak' : 'normal'
  return observation === 'present' ? 'there' : 'not there'
}
