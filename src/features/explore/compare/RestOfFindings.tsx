import type { ComparedFinding, Comparison } from '@/domain/compare/compareCards'
import type { SchemaNode } from '@/domain/schema/schema'
import { Fold } from '../details/Section'
import { FrequencyBar } from './FrequencyBar'

type RestOfFindingsProps = { cards: readonly SchemaNode[]; comparison: Comparison }

/** What does not separate the cards, folded away. */
export function RestOfFindings({ cards, comparison: { shared, saidOnce } }: RestOfFindingsProps) {
  return (
    <div className="mt-4">
      {shared.length > 0 ? (
        <Fold title={`Shared findings (${shared.length})`} aside="met about as often, or as seldom">
          <Findings cards={cards} findings={shared} />
        </Fold>
      ) : null}
      {saidOnce.length > 0 ? (
        <Fold title={`Said of one only (${saidOnce.length})`} aside="of the others it is not said">
          <Findings cards={cards} findings={saidOnce} />
        </Fold>
      ) : null}
    </div>
  )
}

type FindingsProps = { cards: readonly SchemaNode[]; findings: readonly ComparedFinding[] }

function Findings({ cards, findings }: FindingsProps) {
  return (
    <div role="table" aria-label="Findings that do not separate them" data-cards={cards.length}>
      <div role="row" className="sr-only">
        <span role="columnheader">Finding</span>
        {cards.map((card) => (
          <span key={card.id} role="columnheader">
            {card.label}
          </span>
        ))}
      </div>
      {findings.map(({ id, name, said }) => (
        <div key={id} role="row" className="compare-row border-t border-hairline text-small">
          <span role="rowheader" className="compare-name py-1.5">
            {name}
          </span>
          {cards.map((card, index) => (
            <span key={card.id} role="cell" className="py-1.5">
              <span aria-hidden="true" className="block text-kicker text-ink-3 md:hidden">
                {card.label}
              </span>
              <FrequencyBar frequency={said[index]?.frequency} />
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}
