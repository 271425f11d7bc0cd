import type { NamedContrast } from '../schema/detailsPage'
import { keyIfKnown } from './ownParty'
import type { Profile } from './profile'

/**
 * The authored contrasts that hold any two of the profiles against each other, by finding.
 *
 * A contrast may name a card's script or the site behind it, and either of the two as its target. A
 * party that both cards have in common tells them apart by nothing. What names the cards themselves
 * comes before what names their sites, and what was measured before what is taught.
 */
export function contrastsBetween(
  profiles: readonly Profile[],
  contrasts: readonly NamedContrast[],
): ReadonlyMap<string, readonly NamedContrast[]> {
  const found = new Map<string, { contrast: NamedContrast; closeness: number }[]>()
  for (const contrast of contrasts) {
    const closeness = closenessOf(contrast, profiles)
    if (closeness === undefined) continue
    found.set(contrast.finding, [...(found.get(contrast.finding) ?? []), { contrast, closeness }])
  }
  return new Map(
    [...found].map(([finding, rows]) => [
      finding,
      rows
        .toSorted((one, other) => other.closeness - one.closeness)
        .map(({ contrast }) => contrast),
    ]),
  )
}

/** How closely a contrast names two of the profiles; nothing when it names no two of them. */
function closenessOf(contrast: NamedContrast, profiles: readonly Profile[]): number | undefined {
  const target = keyIfKnown(contrast.target)
  const comparator = keyIfKnown(contrast.comparator)
  if (target === undefined || comparator === undefined) return undefined
  const separates = (one: Profile, other: Profile) =>
    one.parties.has(target) &&
    !one.parties.has(comparator) &&
    other.parties.has(comparator) &&
    !other.parties.has(target)
  const named = profiles.flatMap((one) =>
    profiles
      .filter((other) => separates(one, other))
      .map((other) => Number(one.own === target) + Number(other.own === comparator)),
  )
  if (named.length === 0) return undefined
  return Math.max(...named) + (contrast.evidence.length > 0 ? 0.5 : 0)
}
