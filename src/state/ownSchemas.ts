import type { OwnSchema } from '@/domain/library/ownSchema'
import { isSourceSchemaId, ownSchemaId, sourceSchemaId } from '@/domain/library/ownSchemaId'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import type { Result } from '@/domain/shared/result'
import {
  forgetOwnSchema,
  keepOwnSchema,
  listOwnSchemas,
  readOwnSchema,
} from '@/platform/ownSchemas'
import { type ReadSchema, readSchemaText } from '@/platform/readSchemaFile'
import { forgetVisit } from '@/platform/visits'
import type { HeldSchema, NoticeAct } from './librarySlice'
import { newReport } from './newReport'
import { showOwnSchema } from './showOwnSchema'
import { useAppStore } from './store'

type Opened = {
  read: Extract<ReadSchema, { kind: 'schema' }>
  text: string
  fileName: string
  /** Whether the device is to keep it. */
  keeps: boolean
}

/** A schema with its text. */
type WithText = { schema: OwnSchema; text: string }

/** What there is to say of something that was done, and what can be done about that. */
type Told = { words: readonly string[]; acts: readonly NoticeAct[] }

const NOTHING_TO_TELL: Told = { words: [], acts: [] }
const UNTIL_LEFT = 'It stays until you leave the page.'

/** Puts an opened schema into the library, and says what became of it. */
export async function holdOwnSchema({ read, text, fileName, keeps }: Opened) {
  const warnings = read.problems.filter(({ severity }) => severity === 'warning').length
  const schema: OwnSchema = {
    id: (keeps ? ownSchemaId : sourceSchemaId)(read.schema.id),
    fileName,
    openedAt: Date.now(),
    warnings,
    entry: read.entry,
  }
  const told = keeps ? await keepOpened(schema, text) : await offerToKeep(schema, text)
  if (warnings === 0 && told.words.length === 0) return
  const opened = `${read.entry.title} is open${foundWords(warnings)}.`
  const acts = [...told.acts]
  if (warnings > 0) {
    acts.push({ kind: 'problems', report: newReport({ fileName, text, keeps }, read) })
  }
  useAppStore.getState().setNotice({ words: [opened, ...told.words].join(' '), acts })
}

function foundWords(warnings: number): string {
  if (warnings === 0) return ''
  return `, with ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`
}

async function keepOpened(schema: OwnSchema, text: string): Promise<Told> {
  const inPage = unkept(schema.id)
  hold({ ...schema, unkeptText: text })
  const { told } = await keep(schema, text, inPage)
  return told
}

/** What `?src=` brought is kept only when the person says so. */
async function offerToKeep(schema: OwnSchema, text: string): Promise<Told> {
  const kept = await readOwnSchema(ownSchemaId(schema.entry.id))
  if (kept.ok && kept.value?.text === text) return NOTHING_TO_TELL
  hold({ ...schema, unkeptText: text })
  return { words: [UNTIL_LEFT], acts: [{ kind: 'keep', id: schema.id }] }
}

/**
 * Keeps a schema on the device, and says what it took the place of: what was kept, else what was
 * in the page alone. What cannot be read is not written over.
 */
async function keep(
  schema: OwnSchema,
  text: string,
  inPage: WithText | undefined,
): Promise<{ isKept: boolean; told: Told }> {
  const kept = await readOwnSchema(schema.id)
  const written = kept.ok ? await keepOwnSchema(schema, text) : kept
  if (written.ok) hold({ ...schema, unkeptText: undefined })
  const words = written.ok ? [] : [`It could not be kept: ${written.error}. ${UNTIL_LEFT}`]
  const before = (written.ok && kept.ok ? kept.value : undefined) ?? inPage
  const told: Told =
    before && before.text !== text
      ? {
          words: [...words, `It replaces the one that you had under the id “${schema.entry.id}”.`],
          acts: [{ kind: 'restore', ...before, also: undefined }],
        }
      : { words, acts: [] }
  return { isKept: written.ok, told }
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

/**
 * A schema of one's own with its text, from the page or from the device; nothing when neither has
 * it. An error says why the device does not give it.
 */
export async function heldText(id: string): Promise<Result<WithText | undefined, string>> {
  const inPage = unkept(id)
  return inPage ? { ok: true, value: inPage } : readOwnSchema(id)
}

function unkept(id: string): WithText | undefined {
  const held = useAppStore.getState().ownSchemas.find((schema) => schema.id === id)
  if (held?.unkeptText === undefined) return undefined
  const { unkeptText: text, ...schema } = held
  return { schema, text }
}

/** Keeps on the device what was only in the page; what `?src=` brought becomes one's own. */
export async function keepHeld(id: string) {
  const held = unkept(id)
  if (!held) return
  const own = { ...held.schema, id: ownSchemaId(held.schema.entry.id) }
  const isFromAddress = own.id !== id
  const { isKept, told } = await keep(own, held.text, isFromAddress ? unkept(own.id) : undefined)
  const also = isFromAddress ? { ...held.schema, unkeptText: held.text } : undefined
  const acts = told.acts.map((act) => (act.kind === 'restore' ? { ...act, also } : act))
  const kept = isKept ? [`${held.schema.entry.title} is kept on this device.`] : []
  useAppStore.getState().setNotice({ words: [...kept, ...told.words].join(' '), acts })
  if (!isKept || !isFromAddress) return
  letGo(id)
  await showInstead(own.id, held.text)
}

/** Takes a schema out of the library and off the device; for a while it can be had back. */
export async function removeOwnSchema(id: string) {
  const inPage = unkept(id)
  const held = await heldText(id)
  // What is only in the page may stand before one that is kept: that one stays.
  const forgotten = held.ok && !inPage ? await forgetOwnSchema(id) : held
  if (!held.ok || !forgotten.ok) {
    const error = forgotten.ok ? '' : forgotten.error
    return tell(`It could not be removed: ${error}.`)
  }
  letGo(id)
  const { forgetSchema, forgetSteps, setNotice, setSource, source } = useAppStore.getState()
  forgetSchema(id)
  forgetSteps(id)
  forgetVisit(id)
  if (source?.schema === id) setSource(undefined)
  if (inPage) await fetchOwnSchemas()
  const words = `${held.value?.schema.entry.title ?? 'The schema'} is removed.`
  const acts: NoticeAct[] = held.value ? [{ kind: 'restore', ...held.value, also: undefined }] : []
  setNotice({ words, acts })
}

/**
 * Has again what was removed or replaced, and shows it where its successor is shown. `also` is what
 * the successor was before it was kept.
 */
export async function restoreOwnSchema(
  schema: OwnSchema,
  text: string,
  also: HeldSchema | undefined,
) {
  const inPage = unkept(schema.id)
  hold({ ...schema, unkeptText: text })
  if (also) hold(also)
  // What `?src=` brought was never kept.
  if (!isSourceSchemaId(schema.id)) {
    const { told } = await keep(schema, text, inPage)
    const words = [`${schema.entry.title} is back.`, ...told.words].join(' ')
    if (told.words.length > 0) useAppStore.getState().setNotice({ words, acts: told.acts })
  }
  await showInstead(schema.id, text)
}

/** Shows a schema where another one under its id is shown. */
async function showInstead(id: string, text: string) {
  if (!useAppStore.getState().schemas[id]) return
  const read = await readSchemaText(text)
  if (read.kind !== 'schema') return
  const { place } = useAppStore.getState()
  const shown = showOwnSchema(id, read)
  // What was chosen and open in the other one need not be there.
  if (place?.schema === id) {
    const { go } = useAppStore.getState()
    go({ schema: id, view: place.view, node: undefined, open: FIRST_BRANCHES }, 'replace')
  }
  await shown
}

function hold(schema: HeldSchema) {
  const { ownSchemas, setOwnSchemas } = useAppStore.getState()
  setOwnSchemas([schema, ...ownSchemas.filter(({ id }) => id !== schema.id)])
}

function letGo(id: string) {
  const { ownSchemas, setOwnSchemas } = useAppStore.getState()
  setOwnSchemas(ownSchemas.filter((schema) => schema.id !== id))
}

function tell(words: string) {
  useAppStore.getState().setNotice({ words, acts: [] })
}

/** Checks a schema of one's own again and shows what is found. */
export async function checkHeld(id: string) {
  const held = await textFor(id, 'It could not be checked')
  if (!held) return
  const { text, schema } = held
  const read = await readSchemaText(text)
  if (read.kind === 'unreadable') return tell(`It could not be checked: ${read.reason}.`)
  const file = { fileName: schema.fileName, text, keeps: !isSourceSchemaId(id) }
  useAppStore.getState().setFileReport(newReport(file, read))
}

/** The schema with its text, for something that a person wants of it; says it when there is none. */
export async function textFor(id: string, failed: string): Promise<WithText | undefined> {
  const held = await heldText(id)
  if (held.ok && held.value) return held.value
  const reason = held.ok ? 'this device does not keep it any more' : held.error
  tell(`${failed}: ${reason}.`)
  return undefined
}
