import { useId, useState } from 'react'
import type { ComparedFinding, ComparedTest } from '@/domain/compare/compareCards'
import type { Said } from '@/domain/compare/profile'
import { firstSentence } from '@/domain/format/firstSentence'
import { citedKeys } from '@/domain/references/citedKeys'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { TipOnPage } from '@/domain/schema/detailsPage'
import type { SchemaNode } from '@/domain/schema/schema'
import { Icon } from '@/ui/Icon'
import { PLACE_WORDS, ROLE_WORDS } from '@/ui/words'
import { ClaimText } from '../details/ClaimText'
import { FrequencyBar } from './FrequencyBar'
import { MeasuredLine } from './MeasuredLine'
import { OpenTest } from './OpenTest'

type TestRowProps = {
  test: ComparedTest
  cards: readonly SchemaNode[]
  tips: ReadonlyMap<string, TipOnPage>
  knowledge: SchemaKnowledge
}

/** One test: what is found, what it means, how often in each card; and all about it when opened. */
export function TestRow({ test, cards, tips, knowledge }: TestRowProps) {
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  const { lead } = test
  return (
    <>
      <div role="row" className="compare-row border-t border-hairline">
        <div role="rowheader" className="compare-name min-w-0 py-2">
          <h3>
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={panel}
              onClick={() => setOpen(!isOpen)}
              className="touch-target group flex w-full items-start gap-1.5 rounded-md text-left"
            >
              <span className={`compare-chevron shrink-0 text-ink-3 ${isOpen ? 'rotate-90' : ''}`}>
                <Icon name="chevron-right" sizePx={17} />
              </span>
              <span className="min-w-0">
                <span className="weight-label text-label group-hover:underline">{lead.name}</span>
                {lead.isBedside ? null : (
                  <span className="compare-note text-ink-3"> {PLACE_WORDS[lead.domain]}</span>
                )}
              </span>
            </button>
          </h3>
          <div className="compare-indent text-ink-2">
            {isOpen ? null : (
              <Means finding={lead} tip={lead.tip === undefined ? undefined : tips.get(lead.tip)} />
            )}
          </div>
        </div>
        {cards.map((card, index) => (
          <SaidCell key={card.id} card={card} said={lead.said[index]} />
        ))}
      </div>
      {isOpen ? null : <MeasuredLine test={test} columns={cards.length + 1} />}
      <div role="row" hidden={!isOpen} id={panel}>
        <div role="cell" aria-colspan={cards.length + 1} className="compare-indent pb-5">
          {isOpen ? <OpenTest test={test} cards={cards} tips={tips} knowledge={knowledge} /> : null}
        </div>
      </div>
    </>
  )
}

type MeansProps = { finding: ComparedFinding; tip: TipOnPage | undefined }

/** What it means here, or else at all, as its author says in one sentence, with its standing. */
function Means({ finding: { contrasts }, tip }: MeansProps) {
  const [first] = contrasts
  if (!first) {
    return tip ? (
      <ClaimText claim={{ ...tip.meaning, text: firstSentence(tip.meaning.text) }} />
    ) : null
  }
  const sourced = first.evidence.length > 0 || citedKeys(first.means).length > 0
  return <ClaimText claim={{ text: firstSentence(first.means), sourced }} />
}

function SaidCell({ card, said }: { card: SchemaNode; said: Said | undefined }) {
  const role = said?.role === undefined ? '' : ROLE_WORDS[said.role]
  return (
    <div role="cell" className="min-w-0 py-2">
      <span aria-hidden="true" className="block text-kicker text-ink-3 md:hidden">
        {card.label}
      </span>
      <FrequencyBar frequency={said?.frequency} />
      {role === '' ? null : <span className="block compare-note text-ink-3">{role}</span>}
      {said?.expectedAt === undefined ? null : (
        <span className="compare-note block text-ink-3">as expected at its site</span>
      )}
    </div>
  )
}
