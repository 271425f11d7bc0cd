import { FREQUENCY_SHARE } from '../schema/frequencyShare'
import type { Disease } from './diseasesOf'
import { jointShare } from './jointShare'
import type { LocalisationModel } from './localisationModel'
import type { Weighed } from './weighable'

/** How often a disease shows what its script does not speak of: less than what it rarely shows. */
export const UNSPOKEN_SHARE = FREQUENCY_SHARE.rarely / 2

/** How often a disease, or one that has no script, shows a finding of which only scripts speak. */
function shareIn(disease: Disease | undefined, finding: string): number {
  return disease?.shares.get(finding) ?? UNSPOKEN_SHARE
}

/** What the observations say of the sites, in their order. */
export type SiteEvidence = {
  /** The natural logarithm of how likely each site gives all of the observations. */
  logs: readonly number[]
  /**
   * By observation and site: how likely the site gives it, beside all the others. For a finding
   * that has no like among them this is its share, or what is left of 1.
   */
  factors: ReadonlyMap<string, readonly number[]>
}

/**
 * How likely each site gives what was observed: the table of the sites, alike findings counted as
 * one cause, times what the diseases of the site say of the findings that only scripts speak of.
 */
export function siteEvidence(model: LocalisationModel, weighed: readonly Weighed[]): SiteEvidence {
  const inTable = weighed.filter(({ finding }) => model.table.has(finding))
  const inScripts = weighed.filter(({ finding }) => !model.table.has(finding))
  const factors = new Map<string, readonly number[]>()
  let logs = model.sites.map(() => 0)
  for (const group of groupsOf(model, inTable)) {
    const shares = group.map(({ finding }) => model.table.get(finding) ?? [])
    const joints = model.sites.map((_, at) => jointOf(model, group, shares, at))
    logs = logs.map((log, at) => log + Math.log(joints[at] ?? 1))
    for (const [left, { finding }] of group.entries()) {
      const rest = joints.map((joint, at) => joint / jointOf(model, group, shares, at, left))
      factors.set(finding, rest)
    }
  }
  for (const [at, diseases] of model.diseases.entries()) {
    const products = diseaseProducts(diseases, inScripts)
    logs[at] = (logs[at] ?? 0) + Math.log(mean(products))
  }
  for (const { finding } of inScripts) {
    const rest = inScripts.filter((one) => one.finding !== finding)
    const row = model.diseases.map(
      (diseases) =>
        mean(diseaseProducts(diseases, inScripts)) / mean(diseaseProducts(diseases, rest)),
    )
    factors.set(finding, row)
  }
  return { logs, factors }
}

/**
 * How likely a site gives the observations of a group. What follows from another finding was still
 * looked for: half of what it says is counted.
 */
function jointOf(
  model: LocalisationModel,
  group: readonly Weighed[],
  shares: readonly (readonly number[])[],
  at: number,
  leftOut?: number,
): number {
  const joint = jointShare(
    group.flatMap(({ isThere }, index) =>
      index === leftOut ? [] : [{ share: shares[index]?.[at] ?? 0.5, isThere }],
    ),
  )
  return isExpected(model, group[0]?.follows ?? [], at) ? (1 + joint) / 2 : joint
}

/** Whether something follows, at a site, from findings that the site can show at all. */
function isExpected({ table }: LocalisationModel, from: readonly string[], at: number): boolean {
  return (
    from.length > 0 &&
    from.every((finding) => (table.get(finding)?.[at] ?? 1) > FREQUENCY_SHARE.never)
  )
}

/** Findings that are alike, together; every other, and one that follows, by itself. */
function groupsOf({ knowledge }: LocalisationModel, weighed: readonly Weighed[]): Weighed[][] {
  const groups = new Map<string, Weighed[]>()
  for (const one of weighed) {
    const alike = one.follows.length > 0 ? undefined : knowledge.findings[one.finding]?.alike
    const key = alike ?? `only ${one.finding}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

/** How likely each disease of a site, and one that has no script, gives the observations. */
export function diseaseProducts(
  diseases: readonly Disease[],
  weighed: readonly Weighed[],
): number[] {
  return [...diseases, undefined].map((disease) =>
    weighed.reduce((product, { finding, isThere }) => {
      const share = shareIn(disease, finding)
      return product * (isThere ? share : 1 - share)
    }, 1),
  )
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
