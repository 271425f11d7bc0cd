import { documentDefinition } from '../definition/document'
import type { Fault } from '../fault'
import { isObject, type JsonObject, type JsonValue } from '../json/jsonValue'
import type { JsonPath } from '../problem'
import { nameOf } from '../shape/nameOf'
import { quoted } from '../shape/quoted'
import { walkDefinition } from '../shape/walkDefinition'
import type { CheckedFile } from './checkedFile'
import { MAPS } from './idKind'
import { mapIn } from './knownIds'

/** Ids that stand twice: among nodes, in a list, or in the file and a pack that it uses. */
export function checkIds(file: CheckedFile): Fault[] {
  return [...nodeClashes(file), ...listClashes(file.root), ...packClashes(file), ...odds(file.root)]
}

function nodeClashes({ nodes }: CheckedFile): Fault[] {
  const items = nodes.map(({ path, value }) => ({ path, id: value.id }))
  return clashes(items, 'the id of another node')
}

/** The children of a node are nodes, which must differ in the whole tree. */
function listClashes(root: JsonObject): Fault[] {
  const faults: Fault[] = []
  walkDefinition(documentDefinition, root, ({ value, path }) => {
    if (!Array.isArray(value) || path.at(-1) === 'children') return
    const items = value.flatMap((item, index) =>
      isObject(item) ? [{ path: [...path, index], id: item.id }] : [],
    )
    faults.push(...clashes(items, `in ${nameOf(path)} already`))
  })
  return faults
}

function clashes(
  items: readonly { path: JsonPath; id: JsonValue | undefined }[],
  where: string,
): Fault[] {
  const seen = new Set<string>()
  return items.flatMap(({ path, id }) => {
    if (typeof id !== 'string') return []
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    const message = `${quoted(id)} is ${where}.`
    return [{ code: 'id-clash', path: [...path, 'id'], message, fix: 'Give one another id.' }]
  })
}

/** Nothing overrides: what a pack has, neither the file nor another pack can have too. */
function packClashes({ root, used }: CheckedFile): Fault[] {
  return MAPS.flatMap((map) => {
    const owners = new Map<string, string>()
    const faults: Fault[] = []
    for (const [packId, pack] of used.packs) {
      for (const id of Object.keys(mapIn(pack as unknown as JsonObject, map))) {
        const other = owners.get(id)
        if (other === undefined) owners.set(id, packId)
        else faults.push(betweenPacks(id, map, other, packId))
      }
    }
    for (const id of Object.keys(mapIn(root, map))) {
      const owner = owners.get(id)
      if (owner !== undefined) faults.push(withPack(id, map, owner))
    }
    return faults
  })
}

function withPack(id: string, map: readonly string[], pack: string): Fault {
  return {
    code: 'id-clash',
    path: [...map, id],
    at: 'key',
    message: `${quoted(id)} is in the pack "${pack}" already, and nothing overrides a pack.`,
    fix: 'Delete it here, or give it another id.',
  }
}

function betweenPacks(id: string, map: readonly string[], first: string, second: string): Fault {
  return {
    code: 'id-clash',
    path: ['uses'],
    message: `The packs "${first}" and "${second}" both have ${quoted(id)} in "${map.join('.')}".`,
    fix: 'Use one of them, or move what both need to a third pack.',
  }
}

/** A reference may repeat its id, as CSL-JSON does, but then it must be its key. */
function odds(root: JsonObject): Fault[] {
  return Object.entries(mapIn(root, ['references'])).flatMap(([key, reference]) => {
    const id = isObject(reference) ? reference.id : undefined
    if (typeof id !== 'string' || id === key) return []
    return [
      {
        code: 'id-differs-from-key',
        path: ['references', key, 'id'],
        message: `The reference ${quoted(key)} calls itself ${quoted(id)}.`,
        fix: `Write "id": ${quoted(key)}, or leave "id" out.`,
      },
    ]
  })
}
