import type { SchemaSources } from '@/domain/schema/schemaSources'

const WHOLE = 100

/** On what the schema stands, in numbers: how much is sourced, who wrote it, when it was reviewed. */
export function Standing({ sources }: { sources: SchemaSources }) {
  const { counts, references, version, licence, authors, reviewed, includes } = sources
  const share = Math.round((WHOLE * counts.sourced) / Math.max(1, counts.claims))
  return (
    <>
      <p className="mt-3 text-ink-2">
        Of {counts.claims.toLocaleString('en-GB')} statements {share}% cite a source. The others are
        generally taught and were not verified; the app says so beside each of them.{' '}
        {counts.disputed} are disputed.
      </p>
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        className="mt-3 h-2.5 w-full overflow-hidden rounded-full"
        aria-hidden="true"
      >
        <rect width="100" height="4" fill="var(--hairline)" />
        <rect width={share} height="4" fill="var(--accent)" />
      </svg>
      <p className="mt-1 flex justify-between text-kicker text-ink-2">
        <span>{counts.sourced.toLocaleString('en-GB')} sourced</span>
        <span>{counts.taught.toLocaleString('en-GB')} taught, not verified</span>
      </p>
      <dl className="mt-5 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5 text-small">
        <Row name="References" value={String(references.length)} />
        <Row name="Version" value={version} />
        <Row
          name="Reviewed"
          value={
            reviewed.length === 0 ? 'no review is on record' : reviewed.map(reviewWords).join(' ')
          }
        />
        <Row name="Authors" value={authors.join(', ')} />
        <Row name="Licence" value={licence} />
        {includes.length > 0 ? (
          <Row
            name="Includes"
            value={includes.map((pack) => `${pack.id} ${pack.version}`).join(', ')}
          />
        ) : null}
      </dl>
    </>
  )
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd>{value}</dd>
    </>
  )
}

function reviewWords({ by, on, what }: SchemaSources['reviewed'][number]): string {
  return `${on}, ${by}.${what === undefined ? '' : ` ${what}`}`
}
