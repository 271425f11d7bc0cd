import type { FindRow } from '@/domain/find/findRow'
import { findRows } from '@/domain/find/findRows'
import { listOwnSchemas, readOwnSchema } from '@/platform/ownSchemas'
import { readSchemaText } from '@/platform/readSchemaFile'
import { whenIdle } from '@/platform/whenIdle'
import { useAppStore } from './store'

/**
 * Reads what can be found in the schemas that the device keeps, one after the other: those that
 * were not read before, or have been replaced since. What cannot be read is not found.
 */
export async function fetchKeptRows() {
  const listed = await listOwnSchemas()
  if (!listed.ok) return
  const before = useAppStore.getState().keptRows
  const known = listed.value.flatMap(({ id, openedAt }) => {
    const each = before[id]
    return each?.openedAt === openedAt ? [[id, each] as const] : []
  })
  const keptRows = new Map(known)
  for (const { id, openedAt } of listed.value.filter((each) => !keptRows.has(each.id))) {
    // One at a time, between what the person types.
    await whenIdle()
    const rows = await rowsOf(id)
    if (rows) keptRows.set(id, { openedAt, rows })
  }
  // All at once: the whole index is made anew with them.
  const isChanged = keptRows.size !== known.length || known.length !== Object.keys(before).length
  if (isChanged) useAppStore.getState().setKeptRows(Object.fromEntries(keptRows))
}

async function rowsOf(id: string): Promise<FindRow[] | undefined> {
  const kept = await readOwnSchema(id)
  const read = kept.ok && kept.value ? await readSchemaText(kept.value.text) : undefined
  if (read?.kind !== 'schema') return undefined
  const { knowledge, sources } = read.rest()
  return findRows({ schema: { ...read.schema, id }, knowledge, sources })
}
