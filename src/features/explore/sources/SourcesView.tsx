import { useEffect, useMemo } from 'react'
import type { Schema } from '@/domain/schema/schema'
import type { SchemaSources } from '@/domain/schema/schemaSources'
import { fetchSources } from '@/state/fetchParts'
import { useAppStore } from '@/state/store'
import { LoadFailed } from '@/ui/LoadFailed'
import { CitationsPage } from '../details/CitationMark'
import { ClaimList, ClaimText } from '../details/ClaimText'
import { Section } from '../details/Section'
import { ReportError } from '../ReportError'
import { BaseRates } from './BaseRates'
import { CitedSources } from './CitedSources'
import { Standing } from './Standing'

/** Where a schema comes from: on what it rests, what is disputed, what it leaves out. */
export default function SourcesView({ schema }: { schema: Schema }) {
  const sources = useAppStore((state) => state.sources[schema.id])
  useEffect(() => void fetchSources(schema.id), [schema.id])
  return (
    <div className="absolute inset-0 overflow-y-auto print:static print:overflow-visible">
      <article className="mx-auto max-w-[46rem] px-4 pt-6 pb-16 md:px-6">
        <h2 className="weight-label tight text-title">Sources of {schema.title}</h2>
        {sources?.status === 'coming' ? (
          <p role="status" className="mt-4 text-ink-3">
            Loading…
          </p>
        ) : null}
        {sources?.status === 'failed' ? (
          <LoadFailed
            what="The sources"
            failure={sources.failure}
            onRetry={() => void fetchSources(schema.id)}
          />
        ) : null}
        {sources?.status === 'here' ? (
          <SourcesBody schema={schema} sources={sources.value} />
        ) : null}
      </article>
    </div>
  )
}

function SourcesBody({ schema, sources }: { schema: Schema; sources: SchemaSources }) {
  const { scope, leavesOut, workUp, controversies, baseRates, references } = sources
  const keys = useMemo(() => references.map(({ key }) => key), [references])
  return (
    <CitationsPage keys={keys}>
      <Standing sources={sources} />
      <div className="mt-4 print:hidden">
        <ReportError schema={schema} />
      </div>
      {scope ? (
        <Section title="What it covers">
          <p>
            <ClaimText claim={scope} isMarked={false} />
          </p>
        </Section>
      ) : null}
      <Claims title="What it leaves out" claims={leavesOut} isMarked={false} />
      <Claims title="The order of the work-up" claims={workUp} isOrdered />
      <Claims title="Where sources disagree" claims={controversies} />
      <BaseRates series={baseRates} />
      <CitedSources references={references} />
    </CitationsPage>
  )
}

type ClaimsProps = {
  title: string
  claims: SchemaSources['workUp']
  isOrdered?: boolean
  isMarked?: boolean
}

function Claims({ title, claims, ...how }: ClaimsProps) {
  if (claims.length === 0) return null
  return (
    <Section title={title}>
      <ClaimList claims={claims} {...how} />
    </Section>
  )
}
