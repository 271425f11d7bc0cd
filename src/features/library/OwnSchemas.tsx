import type { Visits } from '@/domain/library/visits'
import type { HeldSchema } from '@/state/librarySlice'
import { BrokenFiles } from './BrokenFiles'
import { OpenOwn } from './OpenOwn'
import { OwnSchemaActs } from './OwnSchemaActs'
import { SchemaCard } from './SchemaCard'

type OwnSchemasProps = {
  schemas: readonly HeldSchema[]
  visits: Visits
  now: number
  /** How many cards are due today, in words, by the id of the schema. */
  due: ReadonlyMap<string, string>
  deviceFailure: string | undefined
}

/** A person's own schemas, and the ways to open another. */
export function OwnSchemas({ schemas, visits, now, due, deviceFailure }: OwnSchemasProps) {
  return (
    <section aria-labelledby="own-title" className="mt-12">
      <h2 id="own-title" className="weight-label tight text-title">
        Your own schemas
      </h2>
      <p className="mt-1 max-w-2xl text-ink-2">
        {deviceFailure === undefined
          ? 'They stay in this browser, on this device, until you remove them. Nothing is sent anywhere.'
          : `Nothing can be kept here: ${deviceFailure}. What you open stays until you leave the page.`}
      </p>
      {schemas.length > 0 ? (
        <ul className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(min(18rem,100%),1fr))] gap-5">
          {schemas.map((schema) => (
            <SchemaCard
              key={schema.id}
              id={schema.id}
              entry={schema.entry}
              visit={visits[schema.id]}
              now={now}
              due={due.get(schema.id)}
            >
              <OwnSchemaActs schema={schema} now={now} />
            </SchemaCard>
          ))}
        </ul>
      ) : null}
      <BrokenFiles />
      <OpenOwn />
    </section>
  )
}
