import type { AttemptEvent } from '../cases/attempt'
import type { Visits } from '../library/visits'
import type { ReviewEvent } from '../recall/reviewEvent'

/** Raised by one with each change that an older version could not read. */
export const BACKUP_FORMAT = 1

/** A schema of one's own as a backup holds it: what the library says of it comes from its text. */
export type SchemaInBackup = { id: string; fileName: string; openedAt: number; text: string }

/** Everything that a person made, brought or did on a device. */
export type Backup = {
  /** As they were saved; what is still understood of them is taken over. */
  settings: Readonly<Record<string, unknown>>
  schemas: readonly SchemaInBackup[]
  reviews: readonly ReviewEvent[]
  attempts: readonly AttemptEvent[]
  visits: Visits
}

/** A backup as the text of its file. `madeAt` is in milliseconds since 1970. */
export function formatBackup(backup: Backup, madeAt: number): string {
  const head = {
    branchpoint: 'backup',
    format: BACKUP_FORMAT,
    madeAt: new Date(madeAt).toISOString(),
  }
  return `${JSON.stringify({ ...head, ...backup }, undefined, 1)}\n`
}

/** What the file of a backup is called, by the day of the device's clock. */
export function backupName(madeAt: number): string {
  const day = new Date(madeAt)
  const date = [day.getFullYear(), digits(day.getMonth() + 1), digits(day.getDate())].join('-')
  return `branchpoint-backup-${date}.json`
}

function digits(value: number): string {
  return String(value).padStart(2, '0')
}
