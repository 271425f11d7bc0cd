import { useMemo } from 'react'
import { archivedCards } from '@/domain/recall/archive'
import type { RecallCard } from '@/domain/recall/recallCard'
import type { ReviewBook } from '@/domain/recall/reviewBook'
import type { Schema } from '@/domain/schema/schema'
import { Button } from '@/ui/Button'
import { Fold } from '../../details/Section'
import { cards as cardsWords } from '../cardWords'

type ArchiveProps = {
  schema: Schema
  cards: readonly RecallCard[]
  book: ReviewBook
  onInfo: (card: string) => void
}

/** The cards whose place in the schema is gone. They are not asked; what is known of them stays. */
export function Archive({ schema, cards, book, onInfo }: ArchiveProps) {
  const gone = useMemo(() => archivedCards(book, schema.id, cards), [book, schema.id, cards])
  if (gone.length === 0) return null
  return (
    <Fold title="Archive" aside={cardsWords(gone.length)}>
      <p className="text-small text-ink-2">
        These are no longer in the schema. If they come back, they go on where they were.
      </p>
      <ul className="mt-1 divide-y divide-hairline">
        {gone.map(({ card, name }) => (
          <li key={card} className="flex items-center justify-between gap-3 py-2">
            <span dir="auto" className="min-w-0 wrap-anywhere">
              {name}
            </span>
            <Button look="quiet" onClick={() => onInfo(card)} aria-label={`Info: ${name}`}>
              Info
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
