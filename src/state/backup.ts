import { type Backup, backupName, formatBackup, type SchemaInBackup } from '@/domain/backup/backup'
import { type BackupProblem, readBackup } from '@/domain/backup/readBackup'
import { type RestorePlan, restorePlan } from '@/domain/backup/restorePlan'
import { isSourceSchemaId } from '@/domain/library/ownSchemaId'
import type { Result } from '@/domain/shared/result'
import { download } from '@/platform/download'
import { readBackupText } from '@/platform/readBackupText'
import { readSchemaText } from '@/platform/readSchemaFile'
import { keepVisit, readVisits } from '@/platform/visits'
import { openLearnerLog, takeOverEvents } from './learnerLog'
import { fetchOwnSchemas, heldText, restoreOwnSchema } from './ownSchemas'
import { savedSettings, settingsIn, type Settings } from './settingsSlice'
import { useAppStore } from './store'

/** What a backup that a person chose would add here. */
export type Restoring = {
  plan: RestorePlan
  /** The settings in which it differs from those of this device. */
  settings: Partial<Settings>
  /** How many entries this version does not understand. */
  left: number
}

/** Everything that is here, and why something of what the device keeps may be missing. */
type Gathered = { backup: Backup; failure: string | undefined }

/**
 * Saves all that a person made, brought and did as one file, also what the device does not keep.
 * Answers in words what came of it.
 */
export async function saveBackup(): Promise<string> {
  const { backup, failure } = await gathered()
  const now = Date.now()
  const name = backupName(now)
  download(name, formatBackup(backup, now))
  const missing =
    failure === undefined
      ? ''
      : ` It holds all that this page knows; the device itself does not keep it: ${failure}.`
  return `Saved as ${name}.${missing}`
}

/** Reads a backup and says what it would add; nothing is changed yet. */
export async function readBackupFile(file: File): Promise<Result<Restoring, BackupProblem>> {
  const text = await readBackupText(file)
  if (!text.ok) return { ok: false, error: { message: text.error, fix: 'Choose another file.' } }
  const read = readBackup(text.value)
  if (!read.ok) return read
  const { backup, left } = read.value
  const here = await gathered()
  const plan = restorePlan(backup, here.backup)
  const now = settingsIn(useAppStore.getState())
  const differing = Object.entries(savedSettings(backup.settings)).filter(
    ([name, value]) => now[name as keyof Settings] !== value,
  )
  return { ok: true, value: { plan, left, settings: Object.fromEntries(differing) } }
}

/** Adds what a backup holds to what is here. Gives the names of the schemas that are not sound. */
export async function restore({ plan, settings }: Restoring, withSettings: boolean) {
  const { attempts, beside, reviews, schemas, visits } = plan
  await takeOverEvents({ reviews, attempts })
  const unsound: string[] = []
  for (const schema of [...schemas, ...beside]) {
    if (!(await restoreSchema(schema))) unsound.push(schema.fileName)
  }
  for (const [id, visit] of Object.entries(visits)) keepVisit(id, visit)
  if (withSettings) useAppStore.setState(settings)
  return unsound
}

async function restoreSchema({ id, fileName, openedAt, text }: SchemaInBackup): Promise<boolean> {
  const read = await readSchemaText(text)
  if (read.kind !== 'schema') return false
  const warnings = read.problems.filter(({ severity }) => severity === 'warning').length
  const schema = { id, fileName, openedAt, warnings, entry: read.entry }
  await restoreOwnSchema(schema, text, undefined)
  return true
}

async function gathered(): Promise<Gathered> {
  const [ownFailure] = await Promise.all([fetchOwnSchemas(), learnerLogIsHere()])
  const state = useAppStore.getState()
  const ids = state.ownSchemas.map(({ id }) => id).filter((id) => !isSourceSchemaId(id))
  const schemas: SchemaInBackup[] = []
  for (const id of ids) {
    const held = await heldText(id)
    if (!held.ok || !held.value) continue
    const { fileName, openedAt } = held.value.schema
    schemas.push({ id, fileName, openedAt, text: held.value.text })
  }
  const { attempts, keepingFailed, reviews } = state
  const backup = { settings: settingsIn(state), schemas, reviews, attempts, visits: readVisits() }
  return { backup, failure: ownFailure ?? keepingFailed }
}

/** Resolves once the device was asked for what the learner did. */
async function learnerLogIsHere() {
  await openLearnerLog()
  if (useAppStore.getState().learnerLog === 'here') return
  await new Promise<void>((resolve) => {
    const stop = useAppStore.subscribe(({ learnerLog }) => {
      if (learnerLog !== 'here') return
      stop()
      resolve()
    })
  })
}
