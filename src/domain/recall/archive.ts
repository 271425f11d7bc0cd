import type { CardMemory } from './cardMemory'
import type { RecallCard } from './recallCard'
import type { ReviewBook } from './reviewBook'

/**
 * What is remembered of graded cards that a schema no longer has, by name: their schedule waits in
 * case they come back.
 */
export function archivedCards(
  book: ReviewBook,
  schema: string,
  cards: readonly RecallCard[],
): CardMemory[] {
  const here = new Set(cards.map(({ id }) => id))
  return [...book.memories.values()]
    .filter(({ card, schedule }) => schedule && card.startsWith(`${schema}/`) && !here.has(card))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.card < b.card ? -1 : 1))
}
