import type { ComparedFinding, ComparedTest } from './compareCards'

/** So many tests make a screen. */
export const FIRST_TESTS = 5

/**
 * Findings as tests: those with one exam tip, or that say the same thing, are one test, so that
 * five tests are not five names of one. They keep their order, and the first leads.
 *
 * What is found at the bedside and what a laboratory says are two tests, even where they say the
 * same: one can be done now.
 */
export function groupTests(findings: readonly ComparedFinding[]): ComparedTest[] {
  const groupOf = new Map<string, Set<ComparedFinding>>()
  for (const finding of findings) {
    const marks = marksOf(finding)
    const joined = new Set(marks.flatMap((mark) => [...(groupOf.get(mark) ?? [])]))
    joined.add(finding)
    for (const member of joined) for (const mark of marksOf(member)) groupOf.set(mark, joined)
  }
  return [...new Set(groupOf.values())]
    .map((group) => findings.filter((finding) => group.has(finding)))
    .flatMap(([lead, ...others]) => (lead ? [{ lead, others }] : []))
    .toSorted((one, other) => findings.indexOf(one.lead) - findings.indexOf(other.lead))
}

function marksOf({ id, tip, alike, isBedside }: ComparedFinding): string[] {
  const where = isBedside ? 'bedside' : 'machine'
  return [
    `finding ${id}`,
    ...(tip === undefined ? [] : [`${where} tip ${tip}`]),
    ...(alike === undefined ? [] : [`${where} alike ${alike}`]),
  ]
}

/**
 * The tests that are shown. At the bedside these are the bedside tests; where there are too few of
 * them to fill a screen the others come after them. Otherwise all, by how much they separate.
 */
export function testsShown(
  tests: readonly ComparedTest[],
  where: 'bedside' | 'all',
): readonly ComparedTest[] {
  if (where === 'all') return tests
  const bedside = tests.filter(({ lead }) => lead.isBedside)
  if (bedside.length >= FIRST_TESTS) return bedside
  return [...bedside, ...tests.filter(({ lead }) => !lead.isBedside)]
}
