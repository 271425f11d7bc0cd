import type { DBSchema, IDBPDatabase } from 'idb'
import type { AttemptEvent } from '@/domain/cases/attempt'
import type { OwnSchema } from '@/domain/library/ownSchema'
import type { ReviewEvent } from '@/domain/recall/reviewEvent'
import type { Result } from '@/domain/shared/result'

/** What a person made or brought, as it is kept on the device. */
type Stores = DBSchema & {
  /** What the library lists. */
  schemas: { key: string; value: OwnSchema }
  /** The text of each, by the same id: listing does not read them. */
  texts: { key: string; value: string }
  /** What happened to the cards of recall; only ever added to. */
  reviews: { key: string; value: ReviewEvent }
  /** What happened in attempts at cases; only ever added to. */
  attempts: { key: string; value: AttemptEvent }
}

/** Raised by one with each change to the stores, which `upgrade` then makes. */
const VERSION = 2

type Database = IDBPDatabase<Stores>

let opened: Promise<Database> | undefined

/** Works on what the device keeps, or says why that is not possible. */
export async function inDatabase<T>(
  work: (database: Database) => Promise<T>,
): Promise<Result<T, string>> {
  try {
    return { ok: true, value: await inOpenDatabase(work) }
  } catch (error) {
    return { ok: false, error: failureWords(error) }
  }
}

/** A connection that was closed in the meantime, as by a newer version of the app, is made anew. */
async function inOpenDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const before = opened
  try {
    return await inConnection(work)
  } catch (error) {
    if (before === undefined || nameOf(error) !== 'InvalidStateError') throw error
    return inConnection(work)
  }
}

async function inConnection<T>(work: (database: Database) => Promise<T>): Promise<T> {
  opened ??= openDatabase()
  const connection = opened
  try {
    return await work(await connection)
  } catch (error) {
    // The next one begins afresh; what others still do with this one is done first.
    if (opened === connection) opened = undefined
    void connection.then(
      (database) => database.close(),
      () => undefined,
    )
    throw error
  }
}

class NotLoaded extends Error {}

function failureWords(error: unknown): string {
  if (error instanceof NotLoaded) {
    return 'what keeps it did not load, since there is no connection to the server'
  }
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'there is no room left for it on this device'
    case 'VersionError':
      return 'a newer version of the app has been here, so that the page has to be loaded again'
    case 'SecurityError':
    case 'InvalidStateError':
    case undefined:
      return 'this browser does not let the page keep anything'
    default:
      return `the device could not read or write it (${nameOf(error)})`
  }
}

/** What went wrong in the database; nothing when there is none, as in some private windows. */
function nameOf(error: unknown): string | undefined {
  return error instanceof DOMException ? error.name : undefined
}

function forget() {
  opened = undefined
}

async function openDatabase(): Promise<Database> {
  const idb = await import('idb').catch(() => undefined)
  if (!idb) throw new NotLoaded()
  const database = await idb.openDB<Stores>('branchpoint', VERSION, {
    upgrade(made, from) {
      if (from < 1) {
        made.createObjectStore('schemas', { keyPath: 'id' })
        made.createObjectStore('texts')
      }
      if (from < 2) {
        made.createObjectStore('reviews', { keyPath: 'id' })
        made.createObjectStore('attempts', { keyPath: 'id' })
      }
    },
    // Another tab brings a newer version of the app: it must not wait for this one.
    blocking: () => {
      database.close()
      forget()
    },
    terminated: forget,
  })
  return database
}
