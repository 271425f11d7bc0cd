import { bundle } from 'virtual:schemas'
import type { LibraryEntry } from '@/domain/library/libraryEntry'
import type { Result } from '@/domain/shared/result'
import { fetchJson, type LoadFailure } from './fetchJson'

/** What the library says of each schema that comes with the app. */
export function loadBundledEntries(): Promise<Result<LibraryEntry[], LoadFailure>> {
  return fetchJson(`${import.meta.env.BASE_URL}${bundle.library}`)
}
