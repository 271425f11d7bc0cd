import { useMemo, useState } from 'react'
import { compareCards, type ComparedTest } from '@/domain/compare/compareCards'
import { FIRST_TESTS, testsShown } from '@/domain/compare/groupTests'
import { citedKeys } from '@/domain/references/citedKeys'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { type TipOnPage, tipOnPage } from '@/domain/schema/detailsPage'
import type { NodeId, SchemaNode } from '@/domain/schema/schema'
import { Button } from '@/ui/Button'
import { CitationsPage } from '../details/CitationMark'
import { FrequencyNote } from '../details/FrequencyNote'
import { SourcesSection } from '../details/SourcesSection'
import { AskFirst } from '../ten-minutes/AskFirst'
import { CompareHead } from './CompareHead'
import { CompareTable } from './CompareTable'
import { NothingSeparates } from './NothingSeparates'
import { RestOfFindings } from './RestOfFindings'
import { useHeadingFocus } from './useHeadingFocus'

/** Which tests are shown first. */
export type Where = 'bedside' | 'all'

type ComparedCardsProps = {
  knowledge: SchemaKnowledge
  cards: readonly SchemaNode[]
  /** Whether one has come here from the choice of cards. */
  takesFocus: boolean
  onAdd: () => void
  onRemove: (id: NodeId) => void
}

/** Two to four cards side by side: what separates them first, five tests of it on one screen. */
export function ComparedCards({
  knowledge,
  cards,
  takesFocus,
  onAdd,
  onRemove,
}: ComparedCardsProps) {
  const [where, setWhere] = useState<Where>('bedside')
  const [isWhole, setWhole] = useState(false)
  const title = useHeadingFocus(takesFocus)
  const comparison = useMemo(
    () =>
      compareCards(
        cards.flatMap(({ id }) => knowledge.nodes[id] ?? []),
        knowledge,
      ),
    [cards, knowledge],
  )
  const all = testsShown(comparison.tests, where)
  const tests = isWhole ? all : all.slice(0, FIRST_TESTS)
  const tips = tipsOf(tests, knowledge)
  const keys = citedKeys([tests, [...tips.values()]])
  const remove = (id: NodeId) => {
    title.current?.focus()
    onRemove(id)
  }
  return (
    <CitationsPage keys={keys}>
      <CompareHead cards={cards} title={title} where={where} onWhere={setWhere} onAdd={onAdd} />
      <AskFirst cards={cards} comparison={comparison}>
        <CompareTable
          cards={cards}
          tests={tests}
          tips={tips}
          knowledge={knowledge}
          empty={<NothingSeparates cards={cards} comparison={comparison} />}
          onRemove={remove}
        />
        {all.length > FIRST_TESTS ? (
          <Button className="mt-3 print:hidden" onClick={() => setWhole(!isWhole)}>
            {isWhole ? `Show the first ${FIRST_TESTS}` : showAllWords(all, where)}
          </Button>
        ) : null}
        <RestOfFindings cards={cards} comparison={comparison} />
        <FrequencyNote className="compare-note mt-4 max-w-[46rem]" />
        <p className="mt-4 hidden text-small print:block">For teaching, not for patient care</p>
        <SourcesSection
          citations={keys.map((key) => ({ key, reference: knowledge.references[key] }))}
        />
      </AskFirst>
    </CitationsPage>
  )
}

function showAllWords(all: readonly ComparedTest[], where: Where): string {
  // Where the bedside has too few, the others are among them.
  const isBedside = where === 'bedside' && all.every(({ lead }) => lead.isBedside)
  return isBedside
    ? `Show all ${all.length} at the bedside`
    : `Show all separating tests (${all.length})`
}

/** The exam tips of the tests, by id. */
function tipsOf(
  tests: readonly ComparedTest[],
  knowledge: SchemaKnowledge,
): ReadonlyMap<string, TipOnPage> {
  const ids = tests.flatMap(({ lead, others }) => [lead, ...others].map(({ tip }) => tip ?? []))
  return new Map(
    [...new Set(ids.flat())].flatMap((id) => {
      const tip = tipOnPage(knowledge, id)
      return tip ? [[id, tip] as const] : []
    }),
  )
}
