import { SEPARATES, widestSeparation } from '@/domain/compare/separation'
import type { Found } from '@/domain/localisation/found'
import type { Frequency, SchemaKnowledge } from '@/domain/schema/details'

export type Teller = {
  finding: string
  bedside: boolean
  /** The sites that show it most often, and those that show it least. */
  most: { frequency: Frequency; sites: readonly string[] }
  least: { frequency: Frequency; sites: readonly string[] }
}

const ORDER: readonly Frequency[] = ['always', 'usually', 'sometimes', 'rarely', 'never']

/**
 * The findings, not tested yet, that would tell these sites apart, by what the sites expect: at the
 * bedside before a machine, those that differ most first. Of findings that say the same thing only
 * the first is named.
 */
export function tellApart(
  sites: readonly string[],
  { sites: known, findings }: SchemaKnowledge,
  found: Found,
): Teller[] {
  const expected = (finding: string) =>
    sites.flatMap((site) => {
      const frequency = known[site]?.expects[finding]?.frequency
      return frequency === undefined ? [] : [{ site, frequency }]
    })
  const ids = new Set(sites.flatMap((site) => Object.keys(known[site]?.expects ?? {})))
  const inOrder = [...ids]
    .filter((id) => !(id in found))
    .map((id) => ({
      id,
      bedside: findings[id]?.bedside ?? true,
      width: widestSeparation(expected(id).map(({ frequency }) => frequency)),
    }))
    .filter(({ width }) => width >= SEPARATES)
    .toSorted((a, b) => Number(b.bedside) - Number(a.bedside) || b.width - a.width)
  const said = new Set<string>()
  return inOrder.flatMap(({ id, bedside }) => {
    const alike = findings[id]?.alike ?? id
    if (said.has(alike)) return []
    said.add(alike)
    return [{ finding: id, bedside, ...endsOf(expected(id)) }]
  })
}

function endsOf(expected: readonly { site: string; frequency: Frequency }[]) {
  const at = (frequency: Frequency) => ({
    frequency,
    sites: expected.filter((each) => each.frequency === frequency).map(({ site }) => site),
  })
  const met = ORDER.filter((word) => expected.some(({ frequency }) => frequency === word))
  return { most: at(met[0] ?? 'always'), least: at(met.at(-1) ?? 'never') }
}
