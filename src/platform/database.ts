import type { DBSchema, IDBPDatabase } from 'idb'
import type { OwnSchema } from '@/domain/library/ownSchema'
import type { Result } from '@/domain/shared/result'

/** What a person made or brought, as it is kept on the device. */
type Stores = DBSchema & {
  /** What the library lists. */
  schemas: { key: string; value: OwnSchema }
  /** The text of each, by the same id: listing does not read them. */
  texts: { key: string; value: string }
}

/** Raised by one with each change to the stores, which `upgrade` then makes. */
const VERSION = 1

let opened: Promise<IDBPDatabase<Stores>> | undefined

/** Works on what the device keeps, or says why that is not possible. */
export async function inDatabase<T>(
  work: (database: IDBPDatabase<Stores>) => Promise<T>,
): Promise<Result<T, string>> {
  try {
    opened ??= openDatabase()
    return { ok: true, value: await work(await opened) }
  } catch (error) {
    opened = undefined
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    return {
      ok: false,
      error: isFull
        ? 'there is no room left for it on this device'
        : 'this browser does not let the page keep anything',
    }
  }
}

function forget() {
  opened = undefined
}

async function openDatabase(): Promise<IDBPDatabase<Stores>> {
  const { openDB } = await import('idb')
  const database = await openDB<Stores>('branchpoint', VERSION, {
    upgrade(made, from) {
      if (from < 1) {
        made.createObjectStore('schemas', { keyPath: 'id' })
        made.createObjectStore('texts')
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
