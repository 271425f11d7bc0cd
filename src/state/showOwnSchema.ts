import type { ReadSchema } from '@/platform/readSchemaFile'
import { whenIdle } from '@/platform/whenIdle'
import { pageKey } from './schemasSlice'
import { useAppStore } from './store'

/**
 * Takes over a schema of one's own: its tree at once, what is behind the cards when the browser has
 * drawn it.
 */
export async function showOwnSchema(
  id: string,
  { schema, rest }: Extract<ReadSchema, { kind: 'schema' }>,
) {
  const state = useAppStore.getState()
  const { setEmergencies, setKnowledge, setPages, setSchema, setSources } = state
  setSchema({ ...schema, id })
  setEmergencies(id, { status: 'coming' })
  setSources(id, { status: 'coming' })
  setKnowledge(id, { status: 'coming' })
  await whenIdle()
  const { emergencies, sources, knowledge, pages } = rest()
  setEmergencies(id, { status: 'here', value: emergencies })
  setSources(id, { status: 'here', value: sources })
  setKnowledge(id, { status: 'here', value: knowledge })
  const arrived = Object.entries(pages).map(([node, value]) => [
    pageKey(id, node),
    { status: 'here', value },
  ])
  setPages(Object.fromEntries(arrived))
}
