import type { CardMemory } from '@/domain/recall/cardMemory'
import { dueAt } from '@/domain/recall/dueAt'
import { intervalWords } from '@/domain/recall/intervals'
import { isKnown } from '@/domain/recall/progress'

/** Where a card is in its schedule, in a word. */
export function stateWord(memory: CardMemory | undefined, now: number): string {
  if (memory?.isSuspended) return 'not for me'
  switch (memory?.schedule?.state) {
    case undefined:
    case 'new':
      return 'new'
    case 'learning':
      return 'being learnt'
    case 'relearning':
      return 'being learnt again'
    case 'review':
      return isKnown(memory, now) ? 'known' : 'weak'
  }
}

/** When a card comes back, from now on; nothing for one that was never graded. */
export function comesBackWords(memory: CardMemory | undefined, now: number): string | undefined {
  if (!memory?.schedule || memory.isSuspended) return undefined
  const due = dueAt(memory.schedule, now)
  return due <= now ? 'due now' : `in ${intervalWords(due - now)}`
}

/** A moment in the person's own time zone. */
export function momentWords(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(at)
}
