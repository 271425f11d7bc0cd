import type { Ties, Weighed } from './weighable'

/** The findings that are settled by others: they, or their absence, follow. */
export function tiedBy(weighed: readonly Weighed[], { excludes, needs }: Ties): Set<string> {
  const settled = new Set<string>()
  const absent = new Set(weighed.flatMap(({ finding, isThere }) => (isThere ? [] : [finding])))
  for (const { finding, isThere } of weighed) {
    if (!isThere) continue
    for (const other of excludes.get(finding) ?? []) settled.add(other)
    for (const other of needs.get(finding) ?? []) settled.add(other)
  }
  for (const [finding, needed] of needs) {
    if ([...needed].some((other) => absent.has(other))) settled.add(finding)
  }
  return settled
}
