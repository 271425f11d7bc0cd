import type { Fault } from '../fault'
import type { JsonObject } from '../json/jsonValue'
import { quoted } from '../../shared/quoted'
import type { Packs } from '../usedPacks'
import type { CheckedFile } from './checkedFile'
import { MAPS } from './idKind'
import { mapIn } from './knownIds'

type MapPath = readonly string[]

/** Nothing overrides: what a used pack has, neither the file nor another pack can have too. */
export function checkPackClashes({ root, used }: CheckedFile): Fault[] {
  return MAPS.flatMap((map) => {
    const { owners, faults } = ownersIn(map, used.packs)
    for (const id of Object.keys(mapIn(root, map))) {
      const owner = owners.get(id)
      if (owner !== undefined) faults.push(withPack(id, map, owner))
    }
    return faults
  })
}

function ownersIn(map: MapPath, packs: Packs): { owners: Map<string, string>; faults: Fault[] } {
  const owners = new Map<string, string>()
  const faults: Fault[] = []
  for (const [packId, pack] of packs) {
    for (const id of Object.keys(mapIn(pack as unknown as JsonObject, map))) {
      const other = owners.get(id)
      if (other === undefined) owners.set(id, packId)
      else faults.push(betweenPacks(id, map, [other, packId]))
    }
  }
  return { owners, faults }
}

function withPack(id: string, map: MapPath, pack: string): Fault {
  return {
    code: 'id-clash',
    path: [...map, id],
    at: 'key',
    message: `${quoted(id)} is in the pack "${pack}" already, and nothing overrides a pack.`,
    fix: 'Delete it here, or give it another id.',
  }
}

function betweenPacks(id: string, map: MapPath, packs: readonly [string, string]): Fault {
  return {
    code: 'id-clash',
    path: ['uses'],
    message: `The packs "${packs.join('" and "')}" both have ${quoted(id)} in "${map.join('.')}".`,
    fix: 'Use one of them, or move what both need to a third pack.',
  }
}
