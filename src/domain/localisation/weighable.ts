import type { Finding } from '../schema/details'
import { type Found, isThere } from './found'
import type { Contradiction } from './localisation'

export type Weighed = {
  finding: string
  isThere: boolean
  /** The findings that it follows from, where it says little new. */
  follows: readonly string[]
}

export type Weighable = {
  weighed: readonly Weighed[]
  contradictions: readonly Contradiction[]
  /** Named by the address or a file, but not by the schema. */
  unknown: readonly string[]
}

/** Which findings go with which: from `excludes` and `needs`, read both ways. */
export type Ties = {
  excludes: ReadonlyMap<string, ReadonlySet<string>>
  needs: ReadonlyMap<string, ReadonlySet<string>>
}

export function tiesBetween(findings: Readonly<Record<string, Finding>>): Ties {
  const excludes = new Map<string, Set<string>>()
  const needs = new Map<string, Set<string>>()
  for (const [id, finding] of Object.entries(findings)) {
    for (const other of finding.excludes) {
      tie(excludes, id, other)
      tie(excludes, other, id)
    }
    for (const other of finding.needs) tie(needs, id, other)
  }
  return { excludes, needs }
}

function tie(map: Map<string, Set<string>>, one: string, other: string) {
  map.set(one, (map.get(one) ?? new Set()).add(other))
}

/**
 * What of the findings counts.
 *
 * Findings that cannot be true at once are named and set aside, all of them. What follows from
 * another finding is marked: "no sensory loss" says already that the sole is not numb.
 */
export function weighable(
  found: Found,
  findings: Readonly<Record<string, Finding>>,
  ties: Ties,
): Weighable {
  const known = Object.entries(found).filter(([id]) => Object.hasOwn(findings, id))
  const there = new Set(
    known.flatMap(([id, said]) => (isThere(said, findings[id]?.weakTo) ? [id] : [])),
  )
  const absent = new Set(known.flatMap(([id]) => (there.has(id) ? [] : [id])))
  const contradictions = contradictionsIn(there, absent, findings, ties)
  const aside = new Set(contradictions.flatMap((each) => each.findings))
  return {
    weighed: known
      .filter(([finding]) => !aside.has(finding))
      .map(([finding]) => ({
        finding,
        isThere: there.has(finding),
        follows: followsFrom(finding, there, absent, aside, ties),
      }))
      // The order in which a person found things says nothing.
      .toSorted((a, b) => (a.finding < b.finding ? -1 : 1)),
    contradictions,
    unknown: Object.keys(found).filter((id) => !Object.hasOwn(findings, id)),
  }
}

function contradictionsIn(
  there: ReadonlySet<string>,
  absent: ReadonlySet<string>,
  findings: Readonly<Record<string, Finding>>,
  ties: Ties,
): Contradiction[] {
  const name = (id: string) => findings[id]?.name ?? id
  return [...there].flatMap((id) => [
    ...[...(ties.excludes.get(id) ?? [])]
      .filter((other) => there.has(other) && id < other)
      .map((other) => ({
        findings: [id, other],
        because: `"${name(id)}" and "${name(other)}" cannot both be there. Neither counts until one is changed.`,
      })),
    ...[...(ties.needs.get(id) ?? [])]
      .filter((other) => absent.has(other))
      .map((other) => ({
        findings: [id, other],
        because: `"${name(id)}" cannot be there without "${name(other)}". Neither counts until one is changed.`,
      })),
  ])
}

/** The findings that count from which a finding, or its absence, follows. */
function followsFrom(
  id: string,
  there: ReadonlySet<string>,
  absent: ReadonlySet<string>,
  aside: ReadonlySet<string>,
  { excludes, needs }: Ties,
): string[] {
  const counts = (other: string) => !aside.has(other)
  if (there.has(id)) {
    return [...there].filter((other) => counts(other) && needs.get(other)?.has(id))
  }
  const ruledOut = [...(excludes.get(id) ?? [])].filter((other) => there.has(other))
  const missing = [...(needs.get(id) ?? [])].filter((other) => absent.has(other))
  return [...ruledOut, ...missing].filter(counts)
}
