import { useMemo, useState } from 'react'
import { nodeStrengths } from '@/domain/recall/progress'
import { recallCards } from '@/domain/recall/recallCards'
import { weakCards } from '@/domain/recall/weakCards'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { NO_STANDINGS, StandingsContext } from '../../standings/useStandings'
import { StrengthsContext } from '../../standings/useStrengths'
import { PartHead } from '../PartHead'
import { useReviewBook } from '../useReviewBook'
import { noteMap } from './noteMap'
import { ProgressTree } from './ProgressTree'
import { StrengthKey } from './StrengthKey'
import { ToPractise } from './ToPractise'

type ProgressPartProps = { schema: Schema; knowledge: SchemaKnowledge }

/** What is strong and weak, drawn on the tree itself, and beside it where to begin. */
export function ProgressPart({ schema, knowledge }: ProgressPartProps) {
  const book = useReviewBook()
  // As long as one looks at it, it is one moment.
  const [now] = useState(() => Date.now())
  const cards = useMemo(() => recallCards(schema, knowledge), [schema, knowledge])
  const strengths = useMemo(
    () => (book ? nodeStrengths(schema, cards, book, now) : undefined),
    [schema, cards, book, now],
  )
  const weak = useMemo(() => (book ? weakCards(cards, book, now) : []), [cards, book, now])
  const notes = useMemo(() => (strengths ? noteMap(strengths) : undefined), [strengths])
  const root = strengths?.get(schema.rootId)
  if (!strengths || !root) {
    return (
      <p role="status" className="late p-6 text-ink-3">
        Loading…
      </p>
    )
  }
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto md:flex-row md:overflow-visible">
      <aside
        aria-label="Strong and weak"
        className="shrink-0 px-4 pt-4 pb-3 md:w-[22rem] md:overflow-y-auto md:border-e md:border-hairline md:bg-surface md:px-6 md:pt-6 md:pb-10 min-[1700px]:[zoom:1.3]"
      >
        <PartHead schema={schema} title="Strong and weak" />
        <StrengthKey counts={root.all} />
        <ToPractise schema={schema} strengths={strengths} weak={weak} />
      </aside>
      {/* Here the tree says how it is remembered, and nothing of what was found. */}
      <StandingsContext value={NO_STANDINGS}>
        <StrengthsContext value={notes}>
          <ProgressTree schema={schema} />
        </StrengthsContext>
      </StandingsContext>
    </div>
  )
}
