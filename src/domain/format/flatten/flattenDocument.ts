import type { SchemaDocument } from '../definition/document'
import type { JsonObject } from '../json/jsonValue'
import { mapIn } from '../checks/knownIds'
import { ID_HOMES, type IdKind } from '../checks/idKind'
import { treeNodes } from '../checks/treeNodes'
import { type WrittenReference, writtenReferences } from '../checks/writtenReferences'
import { writtenTexts } from '../checks/writtenTexts'
import { type Packs, usedPacks } from '../usedPacks'

/** What a pack lends one by one, where it is named. */
const LENT_KINDS = [
  'site',
  'script',
  'finding',
  'tip',
  'reference',
  'drawing',
  'segment',
  'muscle',
  'territory',
  'reflex',
] as const

const WIRING = ['segments', 'muscles', 'territories', 'reflexes'] as const

/**
 * A document that stands alone: what it uses of its packs is written into it, and `includes` keeps
 * whose that is. What nothing in it names stays behind, except that the anatomy of a pack that it
 * uses itself comes whole, and a contrast of a pack comes when both of its sides do.
 *
 * The document must be sound (`parseDocument` said so with the same packs). Flattening a document
 * without `uses` gives it back as it is.
 */
export function flattenDocument(document: SchemaDocument, packs: Packs): SchemaDocument {
  const { uses, ...rest } = document
  const used = usedPacks(document.id, uses ?? [], packs).packs
  if (used.size === 0) return document
  const lenders = [...used.values()]
  const chosen = (uses ?? []).flatMap((id) => packs.get(id) ?? [])
  let flat: SchemaDocument = withAnatomy(rest, chosen)
  for (;;) {
    const grown = withContrasts(withMissing(flat, lenders), lenders)
    if (grown === flat) break
    flat = grown
  }
  const included = lenders.map(({ id, version, authors, licence }) => ({
    id,
    version,
    authors,
    licence,
  }))
  return { ...flat, includes: [...(rest.includes ?? []), ...included] }
}

type Document = Omit<SchemaDocument, 'uses'>

/** Takes over everything that the document names and does not have; the same object when none. */
function withMissing(document: SchemaDocument, lenders: readonly SchemaDocument[]): SchemaDocument {
  const found = referencesOf(document).flatMap((reference) => lent(reference, document, lenders))
  return found.reduce(withEntry, document)
}

function referencesOf(document: SchemaDocument): WrittenReference[] {
  const root = asObject(document)
  return writtenReferences(root, treeNodes(root), writtenTexts(root))
}

type Entry = { map: readonly string[]; id: string; value: unknown }

function lent(
  { id, kinds }: WrittenReference,
  document: SchemaDocument,
  lenders: readonly SchemaDocument[],
): Entry[] {
  return LENT_KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) => {
    if (entryIn(document, kind, id) !== undefined) return []
    const value = lenders
      .map((pack) => entryIn(pack, kind, id))
      .find((entry) => entry !== undefined)
    return value === undefined ? [] : [{ map: ID_HOMES[kind].path, id, value }]
  })
}

function withContrasts(
  document: SchemaDocument,
  lenders: readonly SchemaDocument[],
): SchemaDocument {
  const entries = lenders.flatMap((pack) => Object.entries(pack.contrasts ?? {}))
  const wanted = entries.filter(
    ([id, { target, comparator }]) =>
      document.contrasts?.[id] === undefined && [target, comparator].every(isPartyOf(document)),
  )
  return wanted.reduce(
    (grown, [id, value]) => withEntry(grown, { map: ['contrasts'], id, value }),
    document,
  )
}

function isPartyOf({ sites, scripts }: SchemaDocument) {
  return (party: string): boolean => {
    const [, kind, id] = /^(site|script):(.+)$/.exec(party) ?? []
    if (kind === undefined || id === undefined) return true
    return (kind === 'site' ? sites : scripts)?.[id] !== undefined
  }
}

function withEntry(document: SchemaDocument, { map, id, value }: Entry): SchemaDocument {
  const [outer = '', inner] = map
  const home = mapIn(asObject(document), map)
  const grown = { ...home, [id]: value }
  if (inner === undefined) return { ...document, [outer]: grown }
  return { ...document, [outer]: { ...mapIn(asObject(document), [outer]), [inner]: grown } }
}

function withAnatomy(document: Document, lenders: readonly SchemaDocument[]): SchemaDocument {
  const all = [...lenders, document].flatMap(({ anatomy }) => (anatomy ? [anatomy] : []))
  if (all.length === 0) return document
  const maps = all.flatMap((anatomy) => anatomy.maps ?? [])
  const wiring = WIRING.map((name) => [
    name,
    Object.assign({}, ...all.map((anatomy) => anatomy[name] ?? {})) as JsonObject,
  ])
  return {
    ...document,
    anatomy: { ...Object.fromEntries(wiring), ...(maps.length > 0 && { maps }) },
  }
}

function entryIn(document: SchemaDocument, kind: Exclude<IdKind, 'node'>, id: string): unknown {
  return mapIn(asObject(document), ID_HOMES[kind].path)[id]
}

/** The document is JSON; only its type says more. */
function asObject(document: SchemaDocument): JsonObject {
  return document as unknown as JsonObject
}
