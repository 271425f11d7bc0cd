import type { CardMemory } from '@/domain/recall/cardMemory'
import { intervalWords } from '@/domain/recall/intervals'

/** Where a card is in its schedule, in a word. */
export function stateWord(memory: CardMemory | undefined): string {
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
      return 'known'
  }
}

/** When a card comes back, from now on; nothing for one that was never graded. */
export function comesBackWords(memory: CardMemory | undefined, now: number): string | undefined {
  if (!memory?.schedule || memory.isSuspended) return undefined
  const { due } = memory.schedule
  return due <= now ? 'due now' : `in ${intervalWords(due - now)}`
}

/** A moment in the person's own time zone. */
export function momentWords(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(at)
}
