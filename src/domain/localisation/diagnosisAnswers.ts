import { FREQUENCY_SHARE } from '../schema/frequencyShare'
import type { Disease } from './diseasesOf'
import type { DiagnosisAnswer, Reason, SiteAnswer } from './localisation'
import type { LocalisationModel } from './localisationModel'
import { diseaseProducts, UNSPOKEN_SHARE } from './siteEvidence'
import { isWorthSaying, sharedRanks } from './siteStatus'
import { midSentence } from './midSentence'
import type { Weighed } from './weighable'

/** How many findings that were not looked for are named. */
const MOST_MISSING = 6

type Scored = { disease: Disease; at: number; score: number }

/**
 * The diseases of the sites that lead, by what fits and what does not, and every disease that must
 * not be missed at a site that is not excluded. Each once, at the site where it fits best.
 */
export function diagnosisAnswers(
  model: LocalisationModel,
  weighed: readonly Weighed[],
  sites: readonly SiteAnswer[],
  scores: readonly number[],
): DiagnosisAnswer[] {
  const statuses = new Map(sites.map(({ id, status }) => [id, status]))
  const scored = onceEach(
    model.diseases.flatMap((diseases, at) =>
      scoredAt(model, weighed, diseases, at, scores[at] ?? 0),
    ),
    scores,
  )
  const shown = scored.filter(({ disease }) => {
    const status = statuses.get(disease.site)
    return (
      status === 'supported' || status === 'possible' || (disease.cantMiss && status === 'unlikely')
    )
  })
  const ranks = sharedRanks(shown.map(({ score }) => (weighed.length === 0 ? 0 : score)))
  return shown.map(({ disease, at }, index) => {
    const reasons = reasonsFor(model, weighed, disease, at, shown)
    return {
      id: disease.script,
      label: disease.name,
      site: disease.site,
      rank: ranks[index] ?? 1,
      cantMiss: disease.cantMiss,
      for: reasons.filter(({ weight }) => weight > 0),
      against: reasons.filter(({ weight }) => weight < 0),
      missing: missingOf(model, weighed, disease),
    }
  })
}

/** A disease beside the others of its site: its share of what the site stands at. */
function scoredAt(
  model: LocalisationModel,
  weighed: readonly Weighed[],
  diseases: readonly Disease[],
  at: number,
  score: number,
): Scored[] {
  const inScripts = weighed.filter(({ finding }) => !model.table.has(finding))
  const products = diseaseProducts(diseases, inScripts)
  const mean = products.reduce((sum, product) => sum + product, 0) / products.length
  return diseases.map((disease, index) => ({
    disease,
    at,
    score: score + Math.log((products[index] ?? 0) / mean) + ownWords(model, weighed, disease, at),
  }))
}

/** Where the script speaks of a finding of the table itself, its word replaces the site's. */
function ownWords(
  { table }: LocalisationModel,
  weighed: readonly Weighed[],
  { shares }: Disease,
  at: number,
): number {
  return weighed.reduce((sum, { finding, isThere }) => {
    const [own, site] = [shares.get(finding), table.get(finding)?.[at]]
    if (own === undefined || site === undefined) return sum
    return sum + Math.log(isThere ? own / site : (1 - own) / (1 - site))
  }, 0)
}

/** Each disease at the site that fits best of those it strikes; the best disease first. */
function onceEach(scored: readonly Scored[], scores: readonly number[]): Scored[] {
  const best = new Map<string, Scored>()
  for (const one of scored) {
    const before = best.get(one.disease.script)
    if (!before || (scores[one.at] ?? 0) > (scores[before.at] ?? 0)) {
      best.set(one.disease.script, one)
    }
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score)
}

function reasonsFor(
  model: LocalisationModel,
  weighed: readonly Weighed[],
  disease: Disease,
  at: number,
  shown: readonly Scored[],
): Reason[] {
  // What is expected at its site only is not said of the disease: a site has others as well.
  return weighed
    .filter(({ finding }) => disease.shares.has(finding))
    .map((one) => {
      const here = likelihood(model, one, disease, at)
      const others = shown.filter((each) => each.disease.script !== disease.script)
      const mean =
        others.reduce((sum, each) => sum + likelihood(model, one, each.disease, each.at), 0) /
        others.length
      return { one, weight: others.length === 0 ? 0 : Math.log(here / mean) }
    })
    .filter(({ weight }) => isWorthSaying(weight))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ one: { finding, isThere }, weight }) => ({
      finding,
      isThere,
      weight,
      because: sentence(model, { finding, isThere }, disease, weight),
      ground: { kind: 'estimate' },
    }))
}

function likelihood(
  { table }: LocalisationModel,
  { finding, isThere }: Weighed,
  { shares }: Disease,
  at: number,
): number {
  const share = shares.get(finding) ?? table.get(finding)?.[at] ?? UNSPOKEN_SHARE
  return isThere ? share : 1 - share
}

function sentence(
  { knowledge }: LocalisationModel,
  { finding, isThere }: Pick<Weighed, 'finding' | 'isThere'>,
  { frequencies }: Disease,
  weight: number,
): string {
  const name = knowledge.findings[finding]?.name ?? finding
  const start = isThere ? name : `Not there: ${midSentence(name)}`
  const own = frequencies.get(finding)
  if (own !== undefined) return `${start}, ${own} found in it.`
  return `${start}: that ${weight > 0 === isThere ? 'fits' : 'does not fit'} its tempo.`
}

/** What it always or usually shows and nobody has looked for. */
function missingOf(
  { knowledge, findings }: LocalisationModel,
  weighed: readonly Weighed[],
  { shares, frequencies }: Disease,
): string[] {
  const tested = new Set(weighed.map(({ finding }) => finding))
  return findings
    .filter((id) => frequencies.has(id) && !tested.has(id) && knowledge.findings[id])
    .filter((id) => (shares.get(id) ?? 0) >= FREQUENCY_SHARE.usually)
    .slice(0, MOST_MISSING)
}
