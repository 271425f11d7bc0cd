import type { ReactNode } from 'react'
import type { ComparedTest } from '@/domain/compare/compareCards'
import { formatPlace } from '@/domain/place/formatPlace'
import { viewPlace } from '@/domain/place/viewPlace'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { TipOnPage } from '@/domain/schema/detailsPage'
import type { NodeId, SchemaNode } from '@/domain/schema/schema'
import { usualView } from '@/platform/screen'
import { useAppStore } from '@/state/store'
import { IconButton } from '@/ui/Button'
import { Glyph } from '@/ui/Glyph'
import { TestRow } from './TestRow'

type CompareTableProps = {
  cards: readonly SchemaNode[]
  tests: readonly ComparedTest[]
  tips: ReadonlyMap<string, TipOnPage>
  knowledge: SchemaKnowledge
  /** What stands in place of the tests where there are none. */
  empty: ReactNode
  onRemove: (id: NodeId) => void
}

/**
 * The tests as rows and the cards as columns. It is laid out as a grid, since on a phone the cells
 * of a row stand under its name; the roles say that it is a table all the same.
 */
export function CompareTable({
  cards,
  tests,
  tips,
  knowledge,
  empty,
  onRemove,
}: CompareTableProps) {
  return (
    <div role="table" aria-label="What separates them" className="mt-2" data-cards={cards.length}>
      <div role="rowgroup" className="compare-heads">
        <div role="row" className="compare-row">
          <span
            role="columnheader"
            className="hidden self-end compare-note pb-2 text-ink-3 md:block"
          >
            What one finds, and what it means
          </span>
          {cards.map((card) => (
            <CardHead key={card.id} card={card} isNarrow={cards.length > 2} onRemove={onRemove} />
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {tests.map((test) => (
          <TestRow key={test.lead.id} test={test} cards={cards} tips={tips} knowledge={knowledge} />
        ))}
        {tests.length === 0 ? empty : null}
      </div>
    </div>
  )
}

type CardHeadProps = {
  card: SchemaNode
  /** Whether there is no room for more than its name, and that below its mark. */
  isNarrow: boolean
  onRemove: (id: NodeId) => void
}

function CardHead({ card, isNarrow, onRemove }: CardHeadProps) {
  const place = useAppStore((state) => state.place)
  return (
    <div
      role="columnheader"
      className="flex min-w-0 flex-wrap items-start justify-between gap-x-2 py-2"
    >
      <Glyph hue={card.hue} kind={card.kind} className="mt-px shrink-0" />
      <span
        className={`order-last min-w-0 basis-full ${isNarrow ? '' : 'md:order-none md:flex-1 md:basis-0'}`}
      >
        <a
          href={place && formatPlace({ ...viewPlace(place, usualView()), node: card.id })}
          className="weight-label text-label wrap-break-word hover:underline"
        >
          {card.label}
        </a>
        {card.when === undefined || isNarrow ? null : (
          <span className="compare-note hidden text-ink-2 md:block">{card.when}</span>
        )}
      </span>
      <IconButton
        icon="close"
        label={`Take ${card.label} out`}
        className="-my-1.5 -mr-1.5 print:hidden"
        onClick={() => onRemove(card.id)}
      />
    </div>
  )
}
