import type { SchemaDocument } from '@/domain/format/definition/document'

/** A text of a schema: where it stands, and what it says and cites. */
export type Place = { file: string; path: string; words: string; keys: readonly string[] }

/** Every item of a document that has an id of its own, with all its words. */
const MAPS = ['scripts', 'findings', 'examTips', 'contrasts', 'sites', 'baseRates'] as const

/** All texts of a document by their path, and each item of its maps as a whole. */
export function placesOf(file: string, document: SchemaDocument): Place[] {
  const items = MAPS.flatMap((map) =>
    Object.entries(document[map] ?? {}).map(([id, item]) => place(file, `${map}.${id}`, item)),
  )
  const { references: _, ...rest } = document
  return [...items, ...textsIn(rest, '').map(([path, text]) => place(file, path, text))]
}

function place(file: string, path: string, value: unknown): Place {
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  const cited = [...words.matchAll(/@([a-z0-9-]+)|"source":"([a-z0-9-]+)"/g)]
  return {
    file,
    path,
    words,
    keys: [...new Set(cited.map(([, key, source]) => key ?? source ?? ''))],
  }
}

/** A node is known by its id, wherever in the tree it stands. */
function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  const home = isNode(value) ? `node:${value.id}` : path
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, home === '' ? key : `${home}.${key}`),
  )
}

function isNode(value: object): value is { id: string } {
  return 'kind' in value && 'label' in value && 'id' in value
}
