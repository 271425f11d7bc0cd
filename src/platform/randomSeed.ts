/** A seed that nobody chose: a whole number from 0 to 4294967295. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}
