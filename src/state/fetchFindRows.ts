import type { FindRow, FindRows } from '@/domain/find/findRow'
import { findRows } from '@/domain/find/findRows'
import { bundledSchemas, loadFindRows } from '@/platform/bundledSchemas'
import { type AppState, useAppStore } from './store'

/** Fetches what can be found in the bundled schemas; again if it has failed before. */
export async function fetchFindRows() {
  const { findRows: known, setFindRows } = useAppStore.getState()
  if (known?.status === 'here' || known?.status === 'coming') return
  setFindRows({ status: 'coming' })
  const loaded = await loadFindRows()
  setFindRows(
    loaded.ok
      ? { status: 'here', value: loaded.value }
      : { status: 'failed', failure: loaded.error },
  )
}

type Own = Pick<AppState, 'schemas' | 'knowledge' | 'sources'>

/** What can be found in the person's own schemas that are open: all of them is on the device. */
export function ownFindRows({ schemas, knowledge, sources }: Own): FindRows {
  const rows = Object.values(schemas).flatMap((schema): [string, FindRow[]][] => {
    const known = knowledge[schema.id]
    const from = sources[schema.id]
    const isBundled = bundledSchemas.some(({ id }) => id === schema.id)
    if (isBundled || known?.status !== 'here' || from?.status !== 'here') return []
    return [[schema.id, findRows({ schema, knowledge: known.value, sources: from.value })]]
  })
  return Object.fromEntries(rows)
}
