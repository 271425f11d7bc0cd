import { useId } from 'react'
import { citedKeys } from '@/domain/references/citedKeys'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { BaseRate } from '@/domain/schema/schemaSources'
import { chooseSetting } from '@/state/localise'
import { useAppStore } from '@/state/store'
import { CitationMark, CitationsPage } from '../../details/CitationMark'
import { RichText } from '../../details/RichText'
import { SourcesSection } from '../../details/SourcesSection'

/** From which shares the sites start: all alike, or as one published series counted them. */
export function StartFrom({ knowledge }: { knowledge: SchemaKnowledge }) {
  const fieldId = useId()
  const setting = useAppStore(({ place }) => place?.setting)
  const { baseRates } = knowledge
  const series = baseRates.find(({ id }) => id === setting)
  if (baseRates.length === 0 && setting === undefined) return null
  return (
    <div className="mb-2">
      <div className="flex items-center gap-2">
        <label htmlFor={fieldId} className="shrink-0 text-small text-ink-2">
          Start from
        </label>
        <select
          id={fieldId}
          value={series?.id ?? ''}
          onChange={({ target }) => chooseSetting(target.value === '' ? undefined : target.value)}
          className="h-8 min-w-0 flex-1 rounded-lg border border-hairline bg-paper px-2 text-small pointer-coarse:h-11"
        >
          <option value="">all sites alike</option>
          {baseRates.map((each) => (
            <option key={each.id} value={each.id}>
              {each.setting}
            </option>
          ))}
        </select>
      </div>
      {series ? <AboutSeries series={series} knowledge={knowledge} /> : null}
      {setting !== undefined && !series ? (
        <p className="mt-1 text-small text-ink-2">
          The link names a series that this schema does not have: all sites start alike.
        </p>
      ) : null}
    </div>
  )
}

type AboutSeriesProps = { series: BaseRate; knowledge: SchemaKnowledge }

/** Who was counted, by whom, and what the series leaves open. */
function AboutSeries({ series, knowledge }: AboutSeriesProps) {
  const { setting, n, rows, source, note } = series
  const sites = Object.keys(knowledge.sites)
  const named = new Set(rows.flatMap((row) => row.sites))
  const left = sites.filter((id) => !named.has(id)).length
  const keys = [...new Set([source, ...citedKeys(note)])]
  return (
    <CitationsPage keys={keys}>
      <div className="mt-1.5 rounded-xl bg-raised px-3.5 py-2.5 text-small">
        <p>
          <span className="weight-label">{setting}</span>, {n} people
          <CitationMark keys={[source]} />.{' '}
          {left > 0
            ? `It says nothing of ${left} of the ${sites.length} sites, and who comes to one place is not who comes to another.`
            : 'Who comes to one place is not who comes to another.'}
        </p>
        {note ? (
          <p className="mt-1 text-ink-2">
            <RichText text={note} />
          </p>
        ) : null}
        <SourcesSection
          citations={keys.map((key) => ({ key, reference: knowledge.references[key] }))}
        />
      </div>
    </CitationsPage>
  )
}
