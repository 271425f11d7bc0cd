import type { SchemaDocument } from './definition/document'

export type Packs = ReadonlyMap<string, SchemaDocument>

export type UsedPacks = {
  /** The packs that a file draws on, directly or through other packs, in the order they are met. */
  packs: Packs
  /** Where following one entry of `uses` came to an end: no such pack, or back where it was. */
  obstacles: readonly { index: number; kind: 'missing' | 'cycle'; way: readonly string[] }[]
}

/**
 * The packs that a file draws on. What a pack uses comes with it, since it could not be understood
 * without; a pack that several others use comes once.
 */
export function usedPacks(id: string, uses: readonly string[], packs: Packs): UsedPacks {
  const used = new Map<string, SchemaDocument>()
  const obstacles: UsedPacks['obstacles'][number][] = []
  const done = new Set<string>()

  function follow(next: string, way: readonly string[], index: number) {
    if (way.includes(next)) {
      obstacles.push({ index, kind: 'cycle', way: [...way.slice(way.indexOf(next)), next] })
      return
    }
    if (done.has(next)) return
    done.add(next)
    const pack = packs.get(next)
    if (!pack) {
      obstacles.push({ index, kind: 'missing', way: [...way, next] })
      return
    }
    used.set(next, pack)
    for (const inner of pack.uses ?? []) follow(inner, [...way, next], index)
  }

  for (const [index, next] of uses.entries()) follow(next, [id], index)
  return { packs: used, obstacles }
}
