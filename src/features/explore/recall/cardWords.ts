import type { CardKind } from '@/domain/recall/recallCard'
import type { Grade } from '@/domain/recall/reviewEvent'

/** What a card of a kind asks, in a word or two. */
export const KIND_WORDS: Record<CardKind, string> = {
  children: 'Branches',
  label: 'Hidden label',
  separates: 'What separates',
  'script-from-findings': 'Name the diagnosis',
  'findings-of-script': 'Complete the script',
  finding: 'What a finding means',
  tip: 'Exam tip',
  rebuild: 'Rebuild',
}

export const GRADE_WORDS: Record<Grade, string> = {
  again: 'Again',
  hard: 'Hard',
  good: 'Good',
  easy: 'Easy',
}

export function cards(count: number): string {
  return count === 1 ? '1 card' : `${count} cards`
}

/** About how long, said so that nobody counts on it. */
export function aboutMinutes(minutes: number): string {
  const whole = Math.max(1, Math.round(minutes))
  return `about ${whole === 1 ? 'a minute' : `${whole} minutes`}`
}
