import type { CardKind, RecallCard } from '@/domain/recall/recallCard'
import type { CardMemory } from '@/domain/recall/cardMemory'
import { isKnown } from '@/domain/recall/progress'
import type { ReviewBook } from '@/domain/recall/reviewBook'

/** Where a card stands, as far as one can ask for it. */
export const STANDINGS = ['new', 'learning', 'weak', 'known', 'aside'] as const

export type CardStanding = (typeof STANDINGS)[number]

export type Filter = {
  words: string
  kind: CardKind | undefined
  standing: CardStanding | undefined
}

export const NO_FILTER: Filter = { words: '', kind: undefined, standing: undefined }

export function isNarrowed({ words, kind, standing }: Filter): boolean {
  return words.trim() !== '' || kind !== undefined || standing !== undefined
}

/** The cards that have all the words in their name, are of the kind and stand so. */
export function filteredCards(
  cards: readonly RecallCard[],
  book: ReviewBook,
  { words, kind, standing }: Filter,
  now: number,
): RecallCard[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return cards.filter(
    (card) =>
      (kind === undefined || card.kind === kind) &&
      (standing === undefined || standingOf(book.memories.get(card.id), now) === standing) &&
      wanted.every((word) => card.name.toLowerCase().includes(word)),
  )
}

function standingOf(memory: CardMemory | undefined, now: number): CardStanding {
  if (memory?.isSuspended) return 'aside'
  if (!memory?.schedule) return 'new'
  if (memory.schedule.state !== 'review') return 'learning'
  return isKnown(memory, now) ? 'known' : 'weak'
}
