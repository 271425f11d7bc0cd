import type { BaseRate } from '../schema/schemaSources'

/** A site that a series does not name is not impossible there. */
const LEAST_SHARE = 0.002

/**
 * What each site starts from, adding up to 1: all alike, or by a series of patients.
 *
 * The share of a row is divided alike among the sites it pools. What the series leaves open goes in
 * equal parts to the sites of rows without a figure and to those it does not name.
 */
export function startingShares(
  sites: readonly string[],
  series: BaseRate | undefined,
): readonly number[] {
  if (!series) return sites.map(() => 1 / sites.length)
  const said = new Map<string, number>()
  for (const { sites: pooled, share, count } of series.rows) {
    const whole = share ?? (count === undefined ? undefined : count / series.n)
    const known = pooled.filter((id) => sites.includes(id))
    if (whole === undefined || known.length === 0) continue
    for (const id of known) said.set(id, (said.get(id) ?? 0) + whole / known.length)
  }
  const rest = Math.max(0, 1 - [...said.values()].reduce((sum, share) => sum + share, 0))
  const open = rest / Math.max(1, sites.length - said.size)
  const shares = sites.map((id) => Math.max(LEAST_SHARE, said.get(id) ?? open))
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => share / sum)
}
