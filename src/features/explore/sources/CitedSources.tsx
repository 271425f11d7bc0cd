import { useState } from 'react'
import { formatPlace } from '@/domain/place/formatPlace'
import { formatReference, referenceLink } from '@/domain/references/formatReference'
import { nodeId } from '@/domain/schema/schema'
import type { CitedSource } from '@/domain/schema/schemaSources'
import { useAppStore } from '@/state/store'
import { useSourceId } from '../details/CitationMark'
import { Section } from '../details/Section'
import { SourceLink } from '../details/SourcesSection'
import { useSourceInView } from './useSourceInView'

/** Every source of the schema, each with the cards that rest on it. */
export function CitedSources({ references }: { references: readonly CitedSource[] }) {
  const sourceId = useSourceId()
  useSourceInView()
  return (
    <Section title="References" aside={`${references.length}, by first author`}>
      <ol className="flex flex-col gap-3.5 text-small">
        {references.map(({ key, reference, citedBy }, index) => (
          <li
            key={key}
            id={sourceId(index + 1)}
            data-source={key}
            tabIndex={-1}
            className="flex gap-2.5 rounded-md"
          >
            <span className="weight-label w-7 shrink-0 text-right text-accent">{index + 1}</span>
            <div className="min-w-0 wrap-anywhere text-ink-2">
              {formatReference(reference)}{' '}
              <SourceLink link={referenceLink(reference)} number={index + 1} />
              <CitedBy cards={citedBy} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function CitedBy({ cards }: { cards: CitedSource['citedBy'] }) {
  const place = useAppStore((state) => state.place)
  const [isMade, setMade] = useState(false)
  if (!place || cards.length === 0) {
    return <p className="text-kicker text-ink-3">Cited beside the tree, by no card</p>
  }
  const summary = `Cited by ${cards.length} ${cards.length === 1 ? 'card' : 'cards'}`
  return (
    <details onToggle={(event) => setMade(isMade || event.currentTarget.open)}>
      <summary className="touch-target w-fit rounded-md text-kicker text-ink-3 hover:text-ink">
        {summary}
      </summary>
      <ul className="mt-0.5 mb-1.5 flex flex-wrap gap-x-3 gap-y-0.5">
        {(isMade ? cards : []).map(({ id, label }) => (
          <li key={id}>
            <a
              href={formatPlace({ ...place, view: 'outline', node: nodeId(id) })}
              className="text-ink-2 underline decoration-wire underline-offset-2 hover:text-ink"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
