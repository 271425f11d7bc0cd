import { type ReactNode, useState } from 'react'
import type { LibraryEntry } from '@/domain/library/libraryEntry'
import { lastVisited, type Visits } from '@/domain/library/visits'
import { readVisits } from '@/platform/visits'
import type { Arriving } from '@/state/schemasSlice'
import { useAppStore } from '@/state/store'
import { LoadFailed } from '@/ui/LoadFailed'
import { ContinueBanner } from './ContinueBanner'
import { OwnSchemas } from './OwnSchemas'
import { SchemaCard } from './SchemaCard'
import { useDueCounts } from './useDueCounts'
import { useLibrary } from './useLibrary'

/** All schemas, bundled and one's own; where one was last comes first. */
export default function LibraryPage({ offer }: { offer: ReactNode }) {
  const { bundled, deviceFailure, retry } = useLibrary()
  const ownSchemas = useAppStore((state) => state.ownSchemas)
  const due = useDueCounts()
  // Read once: as long as one is in the library, one goes nowhere.
  const [{ visits, now }] = useState(() => ({ visits: readVisits(), now: Date.now() }))
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto max-w-[88rem] px-4 pt-7 pb-16 md:px-8 md:pt-10">
        <h1 className="weight-label tight text-[1.75rem]/9">Library</h1>
        <Continue bundled={bundled} visits={visits} now={now} />
        <div className="max-w-xl">{offer}</div>
        <section aria-labelledby="bundled-title" className="mt-9">
          <h2 id="bundled-title" className="weight-label tight text-title">
            Diagnostic schemas
          </h2>
          {bundled.status === 'failed' ? (
            <LoadFailed what="The list of schemas" failure={bundled.failure} onRetry={retry} />
          ) : null}
          {bundled.status === 'coming' ? (
            <p role="status" className="mt-4 text-ink-3">
              Loading…
            </p>
          ) : null}
          {bundled.status === 'here' ? (
            <ul className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(min(18rem,100%),1fr))] gap-5">
              {bundled.value.map((entry) => (
                <SchemaCard
                  key={entry.id}
                  id={entry.id}
                  entry={entry}
                  visit={visits[entry.id]}
                  now={now}
                  due={due.get(entry.id)}
                />
              ))}
            </ul>
          ) : null}
        </section>
        <OwnSchemas
          schemas={ownSchemas}
          visits={visits}
          now={now}
          due={due}
          deviceFailure={deviceFailure}
        />
      </div>
    </main>
  )
}

type ContinueProps = { bundled: Arriving<LibraryEntry[]>; visits: Visits; now: number }

function Continue({ bundled, visits, now }: ContinueProps) {
  const ownSchemas = useAppStore((state) => state.ownSchemas)
  const entries = new Map<string, LibraryEntry>(
    ownSchemas.map(({ id, entry }): [string, LibraryEntry] => [id, entry]),
  )
  if (bundled.status === 'here') for (const entry of bundled.value) entries.set(entry.id, entry)
  const id = lastVisited(visits, [...entries.keys()])
  const [entry, visit] = id === undefined ? [] : [entries.get(id), visits[id]]
  if (!entry || !visit) return null
  return (
    <div className="mt-6 max-w-3xl">
      <ContinueBanner entry={entry} visit={visit} now={now} />
    </div>
  )
}
