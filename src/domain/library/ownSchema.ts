import type { LibraryEntry } from './libraryEntry'

/** A schema of a person's own, as the library lists it; its text is kept beside it. */
export type OwnSchema = {
  /** The id under which it is shown: `my-` before its own. */
  id: string
  fileName: string
  /** When it was opened, in milliseconds since 1970. */
  openedAt: number
  /** What was found in it that did not stop it. */
  warnings: number
  entry: LibraryEntry
}
