/** "A and B", "A, B and C"; with semicolons where a name has a comma of its own. */
export function listed(names: readonly string[]): string {
  const [last, ...before] = names.toReversed()
  if (last === undefined || before.length === 0) return last ?? ''
  const mark = names.some((name) => name.includes(',')) ? '; ' : ', '
  return `${before.toReversed().join(mark)} and ${last}`
}
