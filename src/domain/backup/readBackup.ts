import { isOwnSchemaId } from '../library/ownSchemaId'
import { savedVisits } from '../library/visits'
import { ID_SHAPE } from '../shared/idShape'
import type { Result } from '../shared/result'
import { type Backup, BACKUP_FORMAT, type SchemaInBackup } from './backup'
import { readAttempt, readReview } from './readEvents'

/** What is wrong with a file that was to be a backup: what, and what to do about it. */
export type BackupProblem = { message: string; fix: string }

/** What a backup holds, and how many entries of it this version does not understand. */
export type ReadBackup = { backup: Backup; left: number }

const CHOOSE = 'Choose a file whose name begins with “branchpoint-backup”.'

/**
 * A backup out of the text of its file. One of a newer format is refused as a whole; single entries
 * that this version does not understand are left out and counted.
 */
export function readBackup(text: string): Result<ReadBackup, BackupProblem> {
  const parsed = parsedText(text.startsWith('\uFEFF') ? text.slice(1) : text)
  if (!parsed.ok) return parsed
  const file = parsed.value
  const refused = refusal(file)
  if (refused) return { ok: false, error: refused }
  const lists = (['schemas', 'reviews', 'attempts'] as const).map((name) => file[name] ?? [])
  const [schemas = [], reviews = [], attempts = []] = lists as unknown[][]
  const known = {
    schemas: schemas.flatMap(readSchema),
    reviews: reviews.flatMap((event) => readReview(event) ?? []),
    attempts: attempts.flatMap((event) => readAttempt(event) ?? []),
  }
  const all = schemas.length + reviews.length + attempts.length
  const left = all - known.schemas.length - known.reviews.length - known.attempts.length
  const settings = isRecord(file.settings) ? file.settings : {}
  const backup = { ...known, settings, visits: savedVisits(file.visits) }
  return { ok: true, value: { backup, left } }
}

type Written = Readonly<Record<string, unknown>>

function parsedText(text: string): Result<Written, BackupProblem> {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? { ok: true, value } : { ok: false, error: NO_BACKUP }
  } catch {
    const isCut = text.trimStart().startsWith('{') && text.includes('"branchpoint"')
    return { ok: false, error: isCut ? CUT : NO_BACKUP }
  }
}

const NO_BACKUP: BackupProblem = { message: 'It is not a backup of Branchpoint.', fix: CHOOSE }

const CUT: BackupProblem = {
  message: 'The file is damaged: it breaks off, or something in it was changed.',
  fix: 'Choose an older backup, or save this one again on the device that it comes from.',
}

const A_SCHEMA: BackupProblem = {
  message: 'It is a diagnostic schema, not a backup.',
  fix: 'Open it from the library instead.',
}

/** Why a whole file is not taken. */
function refusal(file: Written): BackupProblem | undefined {
  if (file.branchpoint !== 'backup') return 'tree' in file ? A_SCHEMA : NO_BACKUP
  const { format } = file
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return { message: 'format: a whole number is expected, such as 1.', fix: CUT.fix }
  }
  if (format > BACKUP_FORMAT) {
    return {
      message: `It was made by a newer version of Branchpoint: its format is ${format}, and this version reads up to ${BACKUP_FORMAT}.`,
      fix: 'Load the page again while there is a connection, to have the newest version; then restore it.',
    }
  }
  const wrong = ['schemas', 'reviews', 'attempts'].find(
    (name) => file[name] !== undefined && !Array.isArray(file[name]),
  )
  return wrong === undefined
    ? undefined
    : { message: `${wrong}: a list is expected.`, fix: CUT.fix }
}

function readSchema(value: unknown): SchemaInBackup[] {
  if (!isRecord(value)) return []
  const { id, fileName, openedAt, text } = value
  // It becomes part of an address.
  if (typeof id !== 'string' || !ID_SHAPE.test(id) || !isOwnSchemaId(id)) return []
  if (typeof fileName !== 'string' || typeof text !== 'string') return []
  if (typeof openedAt !== 'number') return []
  return [{ id, fileName, openedAt, text }]
}

function isRecord(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
