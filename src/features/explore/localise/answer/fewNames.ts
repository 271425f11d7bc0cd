/** The first names of a list and the number of the others: "A, B and 3 more", or "A or B". */
export function fewNames(names: readonly string[], most = 2, joint: 'and' | 'or' = 'and'): string {
  const left = names.length - most
  // One name takes no more room than the words that would stand for it.
  if (left > 1) return `${names.slice(0, most).join(', ')} ${joint} ${left} others`
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${joint} ${last}`
}
