import type { RoundLevel } from '@/domain/localisation/round'
import type { Schema } from '@/domain/schema/schema'

/** The levels by name, and what one meets in each. */
export const LEVEL_WORDS: Record<RoundLevel, { name: string; about: string }> = {
  whole: {
    name: 'The whole picture',
    about: 'What is usual is there, what is rare is not. Begin here.',
  },
  partial: {
    name: 'A partial picture',
    about: 'As in life: some of the usual findings are not there, and a rare one may be.',
  },
  double: {
    name: 'Two at once',
    about: 'Two sites together. One may cover the other.',
  },
}

/** What is asked in a round: a schema that goes by mechanism has no lesion to place. */
export function roundQuestion({ principle }: Schema): string {
  return principle === 'physiologic' ? 'What is behind it?' : 'Where is the lesion?'
}

/** The names of one site or of two. */
export function joined(names: readonly string[]): string {
  return names.join(' and ')
}

export function questions(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`
}
