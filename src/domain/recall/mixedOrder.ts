/** The same things in an order that a number decides, the same on every device. */
export function inMixedOrder<T>(
  things: readonly T[],
  idOf: (thing: T) => string,
  seed: number,
): T[] {
  return things
    .map((thing) => ({ thing, at: hashOf(idOf(thing), seed) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ thing }) => thing)
}

/** FNV-1a, stirred once more at the end: ids that differ in a letter are far apart. */
function hashOf(id: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.trunc(seed)
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
