import type { Schema } from '../schema/schema'
import { type Miniature, miniatureOf } from './miniature'

/** What the library says of a schema, so that one knows it before it is opened. */
export type LibraryEntry = {
  id: string
  title: string
  version: string
  problem?: string
  principle?: string
  contents: Contents
  miniature: Miniature
}

/** How many of each there are in a schema. */
export type Contents = {
  cards: number
  /** Those that a card ends in: one that is only a mimic of theirs has no page to be read on. */
  scripts: number
  examTips: number
  drawings: number
  sources: number
}

/** What is behind the cards, as written or as compiled: only how much there is of it counts. */
type Behind = { [Part in 'examTips' | 'drawings' | 'references']?: object | undefined }

/** What the library says of a schema. */
export function libraryEntry(
  schema: Schema,
  behind: Behind,
  /** The script of each card that ends in one. */
  scripts: readonly string[],
): LibraryEntry {
  const { id, title, version, problem, principle } = schema
  return {
    id,
    title,
    version,
    ...(problem && { problem }),
    ...(principle && { principle }),
    contents: {
      cards: Object.keys(schema.nodes).length,
      scripts: new Set(scripts).size,
      examTips: sizeOf(behind.examTips),
      drawings: sizeOf(behind.drawings),
      sources: sizeOf(behind.references),
    },
    miniature: miniatureOf(schema),
  }
}

function sizeOf(map: object | undefined): number {
  return Object.keys(map ?? {}).length
}
