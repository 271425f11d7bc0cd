import type { OwnSchema } from '@/domain/library/ownSchema'
import { ownSchemaId } from '@/domain/library/ownSchemaId'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import {
  forgetOwnSchema,
  keepOwnSchema,
  listOwnSchemas,
  readOwnSchema,
} from '@/platform/ownSchemas'
import { type ReadSchema, readSchemaText } from '@/platform/readSchemaFile'
import { forgetVisit } from '@/platform/visits'
import type { HeldSchema, NoticeAct } from './librarySlice'
import { showOwnSchema } from './showOwnSchema'
import { useAppStore } from './store'

type Opened = {
  read: Extract<ReadSchema, { kind: 'schema' }>
  text: string
  fileName: string
  /** Whether the device is to keep it. */
  keeps: boolean
}

/** Puts an opened schema into the library, and says what became of it. */
export async function holdOwnSchema({ read, text, fileName, keeps }: Opened) {
  const id = ownSchemaId(read.schema.id)
  const schema: OwnSchema = {
    id,
    fileName,
    openedAt: Date.now(),
    warnings: read.problems.filter(({ severity }) => severity === 'warning').length,
    entry: read.entry,
  }
  const before = keeps ? await heldText(id) : undefined
  hold({ ...schema, unkeptText: text })
  const acts: NoticeAct[] = []
  const words: string[] = []
  if (keeps) {
    const kept = await keepOwnSchema(schema, text)
    if (kept.ok) hold({ ...schema, unkeptText: undefined })
    else words.push(`It could not be kept: ${kept.error}. It stays until you leave the page.`)
    if (before && before.text !== text) {
      words.push(`It replaces the one that you had under the id “${read.schema.id}”.`)
      acts.push({ kind: 'restore', ...before })
    }
  } else {
    words.push('It stays until you leave the page.')
    acts.push({ kind: 'keep', id })
  }
  if (schema.warnings > 0) {
    acts.push({
      kind: 'problems',
      report: { fileName, text, problems: read.problems, reason: undefined },
    })
  }
  const opened = `${read.entry.title} is open${foundWords(schema.warnings)}.`
  if (words.length > 0 || schema.warnings > 0) {
    useAppStore.getState().setNotice({ words: [opened, ...words].join(' '), acts })
  }
}

function foundWords(warnings: number): string {
  if (warnings === 0) return ''
  return `, with ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`
}

/** Reads what the device keeps; what is here already stays as it is. */
export async function fetchOwnSchemas(): Promise<string | undefined> {
  const listed = await listOwnSchemas()
  if (!listed.ok) return listed.error
  const { ownSchemas, setOwnSchemas } = useAppStore.getState()
  const here = new Set(ownSchemas.map(({ id }) => id))
  const kept = listed.value.filter(({ id }) => !here.has(id))
  setOwnSchemas([...ownSchemas, ...kept.map((schema) => ({ ...schema, unkeptText: undefined }))])
  return undefined
}

/** The text of a schema of one's own, from the page or from the device. */
export async function heldText(
  id: string,
): Promise<{ schema: OwnSchema; text: string } | undefined> {
  const held = useAppStore.getState().ownSchemas.find((schema) => schema.id === id)
  if (held?.unkeptText !== undefined) {
    const { unkeptText: text, ...schema } = held
    return { schema, text }
  }
  const kept = await readOwnSchema(id)
  return kept.ok ? kept.value : undefined
}

/** Keeps on the device what was only in the page. */
export async function keepHeld(id: string) {
  const held = await heldText(id)
  if (!held) return
  const kept = await keepOwnSchema(held.schema, held.text)
  if (kept.ok) hold({ ...held.schema, unkeptText: undefined })
  const words = kept.ok
    ? `${held.schema.entry.title} is kept on this device.`
    : `It could not be kept: ${kept.error}. It stays until you leave the page.`
  useAppStore.getState().setNotice({ words, acts: [] })
}

/** Takes a schema out of the library and off the device; for a while it can be had back. */
export async function removeOwnSchema(id: string) {
  const held = await heldText(id)
  const forgotten = await forgetOwnSchema(id)
  const { ownSchemas, setNotice, setOwnSchemas } = useAppStore.getState()
  const isKept = ownSchemas.some((schema) => schema.id === id && schema.unkeptText === undefined)
  if (!forgotten.ok && isKept) {
    return setNotice({ words: `It could not be removed: ${forgotten.error}.`, acts: [] })
  }
  setOwnSchemas(ownSchemas.filter((schema) => schema.id !== id))
  useAppStore.getState().forgetSchema(id)
  forgetVisit(id)
  const words = `${held?.schema.entry.title ?? 'The schema'} is removed.`
  setNotice({ words, acts: held ? [{ kind: 'restore', ...held }] : [] })
}

/** Keeps again what was removed or replaced, and shows it where its successor is shown. */
export async function restoreOwnSchema(schema: OwnSchema, text: string) {
  const kept = await keepOwnSchema(schema, text)
  hold({ ...schema, unkeptText: kept.ok ? undefined : text })
  const { go, place, schemas } = useAppStore.getState()
  if (!schemas[schema.id]) return
  const read = await readSchemaText(text)
  if (read.kind !== 'schema') return
  const shown = showOwnSchema(schema.id, read)
  // What was chosen and open in the other one need not be there.
  if (place?.schema === schema.id) {
    go({ schema: place.schema, view: place.view, node: undefined, open: FIRST_BRANCHES }, 'replace')
  }
  await shown
}

function hold(schema: HeldSchema) {
  const { ownSchemas, setOwnSchemas } = useAppStore.getState()
  setOwnSchemas([schema, ...ownSchemas.filter(({ id }) => id !== schema.id)])
}

/** Checks a schema of one's own again and shows what is found. */
export async function checkHeld(id: string) {
  const held = await heldText(id)
  const read = held && (await readSchemaText(held.text))
  if (!held || !read || read.kind === 'unreadable') return
  const { text, schema } = held
  const { setFileReport } = useAppStore.getState()
  setFileReport({ fileName: schema.fileName, text, problems: read.problems, reason: undefined })
}
