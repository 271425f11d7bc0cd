import { cardStrength, chanceNow } from './progress'
import type { RecallCard } from './recallCard'
import type { ReviewBook } from './reviewBook'

/** The cards that are weak now, the one that is likeliest forgotten first; none that is suspended. */
export function weakCards(
  cards: readonly RecallCard[],
  book: ReviewBook,
  now: number,
): RecallCard[] {
  return cards
    .flatMap((card) => {
      const memory = book.memories.get(card.id)
      const schedule = memory?.schedule
      if (!schedule || memory.isSuspended || cardStrength(memory, now) !== 'weak') return []
      return [{ card, chance: chanceNow(schedule, now) }]
    })
    .toSorted((a, b) => a.chance - b.chance)
    .map(({ card }) => card)
}
