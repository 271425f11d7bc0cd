import type { Reason, SiteAnswer } from './localisation'
import type { LocalisationModel } from './localisationModel'
import type { SiteEvidence } from './siteEvidence'
import { siteReason } from './siteReason'
import { isWorthSaying, sharedRanks, siteStatus } from './siteStatus'
import type { Weighed } from './weighable'

/** What the sites stand at: where they started, times what was observed. */
export function siteScores(starts: readonly number[], { logs }: SiteEvidence): number[] {
  return logs.map((log, at) => log + Math.log(starts[at] ?? 1))
}

/** The sites from the best down, each with its word, its rank and its reasons. */
export function siteAnswers(
  model: LocalisationModel,
  weighed: readonly Weighed[],
  evidence: SiteEvidence,
  starts: readonly number[],
): SiteAnswer[] {
  const scores = siteScores(starts, evidence)
  const order = scores.map((_, at) => at).toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const best = scores[order[0] ?? 0] ?? 0
  const ranks = sharedRanks(order.map((at) => scores[at] ?? 0))
  // Where the sites would be on average, were they still where they started.
  const average = Math.log(
    evidence.logs.reduce((sum, log, at) => sum + (starts[at] ?? 0) * Math.exp(log), 0),
  )
  return order.map((at, index) => {
    const id = model.sites[at] ?? ''
    const reasons = reasonsAt(model, weighed, evidence, at)
    return {
      id,
      label: model.names[id] ?? id,
      status: siteStatus({
        behind: best - (scores[at] ?? 0),
        gain: (evidence.logs[at] ?? 0) - average,
        against: contradictingGroups(model, weighed, evidence, at),
      }),
      rank: ranks[index] ?? 1,
      for: reasons.filter(({ weight }) => weight > 0),
      against: reasons.filter(({ weight }) => weight < 0),
    }
  })
}

function reasonsAt(
  model: LocalisationModel,
  weighed: readonly Weighed[],
  { factors }: SiteEvidence,
  at: number,
): Reason[] {
  return weighed
    .map((one) => ({ one, weight: weightAt(factors.get(one.finding) ?? [], at) }))
    .filter(({ weight }) => isWorthSaying(weight))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ one, weight }) => siteReason(model, at, one, weight))
}

/** How much likelier here than at the other sites on average, as a logarithm. */
function weightAt(factors: readonly number[], at: number): number {
  const here = factors[at] ?? 1
  const others = factors.reduce((sum, factor) => sum + factor, 0) - here
  return factors.length < 2 ? 0 : Math.log(here / (others / (factors.length - 1)))
}

/** The heaviest weight against a site within each group of findings that say the same thing. */
function contradictingGroups(
  { knowledge }: LocalisationModel,
  weighed: readonly Weighed[],
  { factors }: SiteEvidence,
  at: number,
): number[] {
  const heaviest = new Map<string, number>()
  for (const { finding } of weighed) {
    const row = factors.get(finding) ?? []
    const against = Math.log(Math.max(...row) / (row[at] ?? 1))
    const group = knowledge.findings[finding]?.alike ?? `only ${finding}`
    heaviest.set(group, Math.max(heaviest.get(group) ?? 0, against))
  }
  return [...heaviest.values()]
}
