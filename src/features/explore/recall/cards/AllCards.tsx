import { useMemo, useState } from 'react'
import { isKnown } from '@/domain/recall/progress'
import type { RecallCard } from '@/domain/recall/recallCard'
import type { ReviewBook } from '@/domain/recall/reviewBook'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { findNode } from '@/domain/schema/findNode'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { resumeCard, suspendCard } from '@/state/recall'
import { Fold } from '../../details/Section'
import { AnkiDownload } from '../AnkiDownload'
import { cards as cardsWords } from '../cardWords'
import { PartHead } from '../PartHead'
import { useReviewBook } from '../useReviewBook'
import { Archive } from './Archive'
import { CardFilter } from './CardFilter'
import { CardInfo } from './CardInfo'
import { CardRow } from './CardRow'
import { type Filter, filteredCards, isNarrowed, NO_FILTER } from './filteredCards'

type AllCardsProps = { schema: Schema; knowledge: SchemaKnowledge; cards: readonly RecallCard[] }

/** All cards branch by branch, what is known of each, and those whose place is gone. */
export function AllCards({ schema, knowledge, cards }: AllCardsProps) {
  const book = useReviewBook()
  const [now] = useState(() => Date.now())
  const [filter, setFilter] = useState<Filter>(NO_FILTER)
  const [info, setInfo] = useState<{ card: RecallCard | string; now: number }>()
  const shown = useMemo(
    () => (book ? filteredCards(cards, book, filter, now) : []),
    [cards, book, filter, now],
  )
  if (!book) return null
  const showInfo = (card: RecallCard | string) => setInfo({ card, now: Date.now() })
  return (
    <>
      <PartHead schema={schema} title={`All ${cardsWords(cards.length)}`} />
      <CardFilter filter={filter} onFilter={setFilter} />
      <p role="status" className="mt-3 text-small text-ink-2">
        {isNarrowed(filter) ? `${cardsWords(shown.length)} of ${cards.length}` : ''}
      </p>
      <div className="mt-1">
        <Branches
          schema={schema}
          cards={shown}
          book={book}
          now={now}
          areOpen={isNarrowed(filter)}
          onInfo={showInfo}
        />
        <Archive schema={schema} cards={cards} book={book} onInfo={showInfo} />
      </div>
      <div className="mt-8">
        <AnkiDownload schema={schema} knowledge={knowledge} cards={cards} />
      </div>
      {info ? (
        <CardInfo
          schema={schema}
          knowledge={knowledge}
          card={info.card}
          book={book}
          now={info.now}
          onClose={() => setInfo(undefined)}
        />
      ) : null}
    </>
  )
}

type BranchesProps = {
  schema: Schema
  cards: readonly RecallCard[]
  book: ReviewBook
  now: number
  areOpen: boolean
  onInfo: (card: RecallCard) => void
}

/** A filter opens what it leaves; without one the list would be hundreds long. */
function Branches({ schema, cards, book, now, areOpen, onInfo }: BranchesProps) {
  const branches = [...new Set(cards.map(({ branch }) => branch))]
  return branches.map((branch) => (
    <Fold
      key={`${branch} ${areOpen}`}
      title={findNode(schema, branch)?.label ?? branch}
      aside={asideOf(cards, branch, book, now)}
      isOpenAtFirst={areOpen}
    >
      <ul className="divide-y divide-hairline">
        {cards
          .filter((card) => card.branch === branch)
          .map((card) => (
            <CardRow
              key={card.id}
              card={card}
              memory={book.memories.get(card.id)}
              now={now}
              onInfo={onInfo}
              onSuspend={({ id }) =>
                book.memories.get(id)?.isSuspended ? resumeCard(id) : suspendCard(id)
              }
            />
          ))}
      </ul>
    </Fold>
  ))
}

function asideOf(
  cards: readonly RecallCard[],
  branch: NodeId,
  book: ReviewBook,
  now: number,
): string {
  const own = cards.filter((card) => card.branch === branch)
  const known = own.filter(({ id }) => isKnown(book.memories.get(id), now)).length
  const words = cardsWords(own.length)
  // They stay on one line beside a long label.
  return (known > 0 ? `${known} of ${words} known` : words).replaceAll(' ', '\u00a0')
}
