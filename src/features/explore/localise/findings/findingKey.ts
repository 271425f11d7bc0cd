import { GRADES, type Observation } from '@/domain/localisation/found'

/** What a key of the list does. */
export type FindingKey =
  | { act: 'say'; observation: Observation | undefined }
  /** To another row, or to another answer of this one. */
  | { act: 'row' | 'answer'; by: 1 | -1 }
  | { act: 'first' | 'last' }

const MOVES: Readonly<Record<string, FindingKey>> = {
  ArrowDown: { act: 'row', by: 1 },
  ArrowUp: { act: 'row', by: -1 },
  ArrowRight: { act: 'answer', by: 1 },
  ArrowLeft: { act: 'answer', by: -1 },
  Home: { act: 'first' },
  End: { act: 'last' },
  Backspace: { act: 'say', observation: undefined },
  Delete: { act: 'say', observation: undefined },
}

/** What a key does in a row of the list. A digit is a grade, where strength is graded. */
export function findingKey(key: string, isGraded: boolean): FindingKey | undefined {
  const letter = key.toLowerCase()
  if (letter === 'y') return { act: 'say', observation: 'present' }
  if (letter === 'n') return { act: 'say', observation: isGraded ? 5 : 'absent' }
  const grade = GRADES.find((each) => String(each) === key)
  if (grade !== undefined) return isGraded ? { act: 'say', observation: grade } : undefined
  return Object.hasOwn(MOVES, key) ? MOVES[key] : undefined
}
