import { isOwnSchemaId } from '@/domain/library/ownSchemaId'
import type { Result } from '@/domain/shared/result'
import { loadPage, loadPart } from '@/platform/bundledSchemas'
import type { LoadFailure } from '@/platform/fetchJson'
import { type Arriving, pageKey } from './schemasSlice'
import { useAppStore } from './store'

/** Fetches the page of a node; again if it has failed before. */
export async function fetchPage(schema: string, node: string): Promise<void> {
  // A file of one's own brings all of its pages by itself.
  if (isOwnSchemaId(schema)) return undefined
  const key = pageKey(schema, node)
  const { pages, setPages } = useAppStore.getState()
  return fetchOnce(
    pages[key],
    () => loadPage(schema, node),
    (page) => setPages({ [key]: page }),
  )
}

/** Fetches what to do about what must not wait; again if it has failed before. */
export function fetchEmergencies(schema: string): Promise<void> {
  const { emergencies, setEmergencies } = useAppStore.getState()
  return fetchOnce(
    emergencies[schema],
    () => loadPart(schema, 'emergencies'),
    (acts) => setEmergencies(schema, acts),
  )
}

/** Fetches where a schema comes from; again if it has failed before. */
export function fetchSources(schema: string): Promise<void> {
  const { sources, setSources } = useAppStore.getState()
  return fetchOnce(
    sources[schema],
    () => loadPart(schema, 'sources'),
    (next) => setSources(schema, next),
  )
}

/** Fetches all that is behind the cards of a schema; again if it has failed before. */
export function fetchKnowledge(schema: string): Promise<void> {
  const { knowledge, setKnowledge } = useAppStore.getState()
  return fetchOnce(
    knowledge[schema],
    () => loadPart(schema, 'knowledge'),
    (next) => setKnowledge(schema, next),
  )
}

/** Fetches the cases of a schema; again if it has failed before. */
export function fetchCases(schema: string): Promise<void> {
  const { cases, setCases } = useAppStore.getState()
  return fetchOnce(
    cases[schema],
    () => loadPart(schema, 'cases'),
    (next) => setCases(schema, next),
  )
}

async function fetchOnce<T>(
  known: Arriving<T> | undefined,
  load: () => Promise<Result<T, LoadFailure>>,
  arrive: (next: Arriving<T>) => void,
) {
  if (known?.status === 'here' || known?.status === 'coming') return
  arrive({ status: 'coming' })
  const loaded = await load()
  arrive(
    loaded.ok
      ? { status: 'here', value: loaded.value }
      : { status: 'failed', failure: loaded.error },
  )
}
