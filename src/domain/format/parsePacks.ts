import { quoted } from '../shared/quoted'
import { checkMeaning } from './checks/checkMeaning'
import type { SchemaDocument } from './definition/document'
import type { Fault } from './fault'
import type { JsonObject } from './json/jsonValue'
import { type ParsedDocument, readDocument } from './readDocument'
import { checkShape } from './shape/checkShape'
import type { Packs } from './usedPacks'

export type ParsedPacks = {
  /** By id: what `parseDocument` takes. A pack with an error is not among them. */
  packs: Packs
  /** What was found in each file, by its name. */
  results: ReadonlyMap<string, ParsedDocument>
}

/**
 * Reads packs, given as texts by file name, that may use each other.
 *
 * Each is first read for its shape, so that all can be known to all, and then checked. A second
 * pack with the same id is an error, and so is a pack with a tree: that would be a schema.
 */
export function parsePacks(sources: ReadonlyMap<string, string>): ParsedPacks {
  const { known, owners } = knownPacks(sources)
  const packs = new Map<string, SchemaDocument>()
  const results = new Map<string, ParsedDocument>()
  for (const [file, source] of sources) {
    const result = readDocument(source, (root) => [
      ...checkShape(root),
      ...checkMeaning(root, known),
      ...packFaults(root, file, owners),
    ])
    results.set(file, result)
    if (result.document) packs.set(result.document.id, result.document)
  }
  return { packs, results }
}

/** Every pack whose shape is sound, and the file that had its id first. */
function knownPacks(sources: ReadonlyMap<string, string>) {
  const known = new Map<string, SchemaDocument>()
  const owners = new Map<string, string>()
  for (const [file, source] of sources) {
    const { document } = readDocument(source, checkShape)
    if (!document || document.tree || known.has(document.id)) continue
    known.set(document.id, document)
    owners.set(document.id, file)
  }
  return { known, owners }
}

function packFaults(root: JsonObject, file: string, owners: ReadonlyMap<string, string>): Fault[] {
  const owner = typeof root.id === 'string' ? owners.get(root.id) : undefined
  const faults: Fault[] = []
  if (root.tree !== undefined) {
    const message = 'A pack has no tree: with one it is a schema.'
    const fix = 'Move the file to where the schemas are, or delete its tree.'
    faults.push({ code: 'pack-with-tree', path: ['tree'], at: 'key', message, fix })
  }
  if (owner !== undefined && owner !== file) {
    const message = `There is a pack ${quoted(root.id)} already, in ${owner}.`
    faults.push({ code: 'id-clash', path: ['id'], message, fix: 'Give one of them another id.' })
  }
  return faults
}
