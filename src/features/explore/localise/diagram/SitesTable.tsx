import type { SiteAnswer } from '@/domain/localisation/localisation'
import { explains, type FoundOnWiring } from '@/domain/localisation/wiring/foundOnWiring'
import { lesionOn } from '@/domain/localisation/wiring/lesionOn'
import type { Wiring } from '@/domain/localisation/wiring/wiring'
import type { Anatomy } from '@/domain/schema/anatomy'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { ExplainsMark } from './ExplainsMark'
import { countWords } from './wiringSays'

type SitesTableProps = {
  anatomy: Anatomy
  wiring: Wiring
  knowledge: SchemaKnowledge
  onWiring: FoundOnWiring
  sites: readonly SiteAnswer[]
  isAnyFound: boolean
}

/** What a lesion of each site takes, and how much of what was lost it explains. */
export function SitesTable({ sites, isAnyFound, ...shared }: SitesTableProps) {
  const { knowledge, onWiring } = shared
  const on = sites.filter(({ id }) => knowledge.sites[id]?.lesionOf !== undefined)
  const off = sites.filter(({ id }) => knowledge.sites[id]?.lesionOf === undefined)
  const hasLosses = onWiring.losses.length > 0
  return (
    <>
      {on.length > 0 ? (
        <table className="wiring-table">
          <caption>Lesion sites on the wiring</caption>
          <thead>
            <tr>
              <th scope="col">Site</th>
              <th scope="col">Hurts</th>
              <th scope="col">Takes</th>
              {hasLosses ? <th scope="col">Explains</th> : null}
            </tr>
          </thead>
          <tbody>
            {on.map((site) => (
              <SiteLine key={site.id} site={site} {...{ ...shared, isAnyFound }} />
            ))}
          </tbody>
        </table>
      ) : null}
      {off.length > 0 ? (
        <p className="mt-3 text-small text-ink-2">
          {on.length > 0 ? 'Not on the wiring: ' : 'No site of this schema is on the wiring: '}
          {off.map(({ label }) => label).join(', ')}.
        </p>
      ) : null}
    </>
  )
}

type SiteLineProps = Omit<SitesTableProps, 'sites'> & { site: SiteAnswer }

function SiteLine({ site, anatomy, wiring, knowledge, onWiring, isAnyFound }: SiteLineProps) {
  const { lesionOf = [] } = knowledge.sites[site.id] ?? {}
  const { taken } = lesionOn(anatomy, lesionOf)
  return (
    <tr>
      <th scope="row">
        {site.label}
        {isAnyFound ? <span className="block text-ink-2">{site.status}</span> : null}
      </th>
      <td data-label="Hurts">
        {lesionOf.map((id) => anatomy.segments[id]?.name ?? id).join(', ')}
      </td>
      <td data-label="Takes">{countWords(wiring, new Set(taken.keys()))}</td>
      {onWiring.losses.length > 0 ? (
        <td data-label="Explains">
          <Explained {...{ anatomy, knowledge, onWiring, lesionOf }} />
        </td>
      ) : null}
    </tr>
  )
}

type ExplainedProps = Pick<SitesTableProps, 'anatomy' | 'knowledge' | 'onWiring'> & {
  lesionOf: readonly string[]
}

function Explained({ anatomy, knowledge, onWiring: { losses }, lesionOf }: ExplainedProps) {
  const { amount, explained } = explains(anatomy, losses, lesionOf)
  const names = explained.map((id) => knowledge.findings[id]?.name ?? id).join('; ')
  const words = { all: `all ${losses.length}`, some: `${explained.length} of ${losses.length}` }
  return (
    <span className="flex items-start gap-1.5">
      <svg viewBox="0 0 18 18" aria-hidden="true" className="mt-0.5 size-4 shrink-0">
        <ExplainsMark amount={amount} x={9} y={9} />
      </svg>
      <span>
        {amount === 'none' ? 'none' : words[amount]}
        {amount === 'some' ? <span className="block text-ink-2">{names}</span> : null}
      </span>
    </span>
  )
}
