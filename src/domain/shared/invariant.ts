/** Throws when a promise of our own code is broken; never for what a user or a file did. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message)
}
