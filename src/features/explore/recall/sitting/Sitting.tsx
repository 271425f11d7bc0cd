import { useState } from 'react'
import type { RecallCard } from '@/domain/recall/recallCard'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { gradeCard, suspendCard, undoGrade } from '@/state/recall'
import { CardInfo } from '../cards/CardInfo'
import { useReviewBook } from '../useReviewBook'
import { CardInPlay } from './CardInPlay'
import { SittingBar } from './SittingBar'
import { SittingEnd } from './SittingEnd'
import { useLeaveKey } from './useLeaveKey'
import { useSitting } from './useSitting'

type SittingProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  cards: readonly RecallCard[]
}

/** Card after card, until nothing is left for now. One can leave at any time. */
export function Sitting({ schema, knowledge, cards }: SittingProps) {
  const { sitting, list, card: current } = useSitting(schema, cards)
  const book = useReviewBook()
  useLeaveKey()
  const [infoAt, setInfoAt] = useState<number>()
  const [firstTurn] = useState(() => (document.activeElement === document.body ? 0 : undefined))
  if (!sitting || !list || !book) {
    return (
      <p role="status" className="late p-6 text-ink-3">
        Loading…
      </p>
    )
  }
  const turn = `${current?.id} ${sitting.acts.length}`
  return (
    <>
      <SittingBar
        schema={schema}
        counts={list.counts}
        areWeak={sitting.chosen !== undefined}
        minutes={list.minutes}
        canUndo={sitting.acts.length > 0}
        onUndo={undoGrade}
        onInfo={current && (() => setInfoAt(Date.now()))}
        onSuspend={current && (() => suspendCard(current.id))}
      />
      {current ? (
        <CardInPlay
          key={turn}
          schema={schema}
          knowledge={knowledge}
          card={current}
          memory={book.memories.get(current.id)}
          takesFocus={firstTurn !== sitting.acts.length}
          onGrade={(grade, tookMs) => gradeCard(current, grade, tookMs)}
          onInfo={() => setInfoAt(Date.now())}
        />
      ) : (
        <SittingEnd schema={schema} cards={cards} sitting={sitting} list={list} />
      )}
      {infoAt !== undefined && current ? (
        <CardInfo
          schema={schema}
          knowledge={knowledge}
          card={current}
          book={book}
          now={infoAt}
          isAsked
          onClose={() => setInfoAt(undefined)}
        />
      ) : null}
    </>
  )
}
