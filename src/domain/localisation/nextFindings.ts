import type { FindingDomain } from '../schema/details'
import type { NextFinding } from './localisation'
import { listed } from './listed'
import type { LocalisationModel } from './localisationModel'
import { shortName } from './shortName'
import { diseaseProducts, siteEvidence, UNSPOKEN_SHARE } from './siteEvidence'
import { tiedBy } from './tiedBy'
import type { Weighed } from './weighable'

/** They wait until the bedside and the laboratory have nothing more to say. */
const MACHINES: ReadonlySet<FindingDomain> = new Set(['imaging', 'edx'])

/** How many are proposed. */
const MOST_PROPOSED = 8

/** What is expected of a finding at least, in nats, before it is worth a patient's time. */
const WORTH_ASKING = 0.01

/** Sites this many times less likely than the leading one are not what is left. */
const LEFT_WITHIN = Math.log(20)

/** A site that leads alone is still held against those that come next. */
const FEWEST_LEFT = 3

/** What a site this unlikely adds to a gain is too little to change an order. */
const NEGLIGIBLE = 1e-6

type Candidate = { finding: string; gain: number; shares: readonly number[] }

/**
 * What to look for next: of the findings that were not tested, those expected to tell most about
 * the sites (the fall of the entropy over them, in nats); what is asked, seen, felt or in the blood
 * before a machine.
 */
export function nextFindings(
  model: LocalisationModel,
  weighed: readonly Weighed[],
  tested: ReadonlySet<string>,
  scores: readonly number[],
): NextFinding[] {
  const posterior = normalised(scores)
  const settled = tiedBy(weighed, model.ties)
  const asked = { model, weighed, weights: diseaseWeights(model, weighed) }
  const candidates = model.findings
    .filter((finding) => !tested.has(finding) && !settled.has(finding))
    .map((finding) => candidate(asked, finding, posterior))
    .filter(({ gain }) => gain >= WORTH_ASKING)
    .toSorted((a, b) => b.gain - a.gain)
  const isMachine = ({ finding }: Candidate) =>
    MACHINES.has(model.knowledge.findings[finding]?.domain ?? 'sign')
  return [...candidates.filter((each) => !isMachine(each)), ...candidates.filter(isMachine)]
    .slice(0, MOST_PROPOSED)
    .map((each) => proposal(model, each, scores))
}

type Asked = {
  model: LocalisationModel
  weighed: readonly Weighed[]
  /** By site: how likely each of its diseases is among them, given what was observed. */
  weights: readonly (readonly number[])[]
}

function diseaseWeights(model: LocalisationModel, weighed: readonly Weighed[]): number[][] {
  const inScripts = weighed.filter(({ finding }) => !model.table.has(finding))
  return model.diseases.map((diseases) => {
    const products = diseaseProducts(diseases, inScripts)
    const sum = products.reduce((total, product) => total + product, 0)
    return products.map((product) => product / sum)
  })
}

function candidate(asked: Asked, finding: string, posterior: readonly number[]): Candidate {
  const shares = sharesBeside(asked, finding)
  const whole = posterior.reduce((sum, share, at) => sum + share * (shares[at] ?? 0), 0)
  let gain = binaryEntropy(whole)
  for (const [at, share] of posterior.entries()) {
    if (share > NEGLIGIBLE) gain -= share * binaryEntropy(shares[at] ?? 0)
  }
  return { finding, gain, shares }
}

/** How often each site shows a finding, given those that were observed. */
function sharesBeside({ model, weighed, weights }: Asked, finding: string): readonly number[] {
  const row = model.table.get(finding)
  if (!row) {
    const shares = model.sites.map(() => UNSPOKEN_SHARE)
    for (const { at, index, share } of model.spoken.get(finding) ?? []) {
      shares[at]! += (weights[at]?.[index] ?? 0) * (share - UNSPOKEN_SHARE)
    }
    return shares
  }
  const alike = model.knowledge.findings[finding]?.alike
  const beside = weighed.filter(
    (one) => alike !== undefined && model.knowledge.findings[one.finding]?.alike === alike,
  )
  if (beside.length === 0) return row
  const { factors } = siteEvidence(model, [...beside, { finding, isThere: true, follows: [] }])
  return factors.get(finding) ?? row
}

function proposal(
  model: LocalisationModel,
  { finding, shares }: Candidate,
  scores: readonly number[],
): NextFinding {
  const best = Math.max(...scores)
  const left = scores
    .map((_, at) => at)
    .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .filter((at, place) => place < FEWEST_LEFT || best - (scores[at] ?? 0) <= LEFT_WITHIN)
  const middle =
    (Math.max(...left.map((at) => shares[at] ?? 0)) +
      Math.min(...left.map((at) => shares[at] ?? 0))) /
    2
  const shown = left.filter((at) => (shares[at] ?? 0) >= middle).slice(0, 3)
  const notShown = left.filter((at) => (shares[at] ?? 0) < middle).slice(0, 3)
  const names = (sites: readonly number[]) =>
    sites.map((at) => shortName(model.names[model.sites[at] ?? ''] ?? ''))
  return {
    finding,
    bedside: model.knowledge.findings[finding]?.bedside === true,
    separates: [...shown, ...notShown].map((at) => model.sites[at] ?? ''),
    because:
      notShown.length === 0
        ? 'Tells a little about each of the sites that are left.'
        : `Separates ${listed(names(shown))} from ${listed(names(notShown))}.`,
  }
}

/** Scores as shares that add up to 1. */
function normalised(scores: readonly number[]): number[] {
  const best = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - best))
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => share / sum)
}

/** In nats, of something that is there in a share of cases. */
function binaryEntropy(share: number): number {
  const held = Math.min(1 - 1e-9, Math.max(1e-9, share))
  return -held * Math.log(held) - (1 - held) * Math.log(1 - held)
}
