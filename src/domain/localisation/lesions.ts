import { FREQUENCY_BAND } from '../schema/frequencyShare'
import type { FindingDomain } from '../schema/details'
import type { SitePair } from './localisation'
import type { LocalisationModel } from './localisationModel'
import { jointShare } from './jointShare'
import { diseaseProducts } from './siteEvidence'
import { sharedRanks } from './siteStatus'
import type { Weighed } from './weighable'

/** A site explains what it shows at least sometimes. */
const EXPLAINS_FROM = FREQUENCY_BAND.sometimes[0]

/** What came before the lesion needs no lesion to explain it. */
const NOT_EXPLAINED: ReadonlySet<FindingDomain> = new Set(['history', 'tempo'])

/** Of the sites that are furthest behind none makes a better pair. */
const MOST_PAIRED = 40

const MOST_PAIRS = 3

/** More than the logarithms of two pairs ever differ by. */
const LEFT_OVER_OUTWEIGHS = 1000

export type Lesions = { unexplained: readonly string[]; pairs: readonly SitePair[] }

/**
 * Whether one lesion is enough: what the leading site leaves over, and the best pairs that leave
 * less. `leading` are the places, in the model's sites, of those that share the first rank.
 */
export function lesions(
  model: LocalisationModel,
  weighed: readonly Weighed[],
  leading: readonly number[],
  scores: readonly number[],
): Lesions {
  const abnormal = weighed.filter((one) => one.isThere && needsExplaining(model, one.finding))
  const left = (sites: readonly number[]) =>
    abnormal.filter(({ finding }) => !sites.some((at) => explains(model, at, finding)))
  const alone = leading.map((at) => left([at])).toSorted((a, b) => a.length - b.length)[0] ?? []
  if (alone.length === 0) return { unexplained: [], pairs: [] }
  const near = scores
    .map((_, at) => at)
    .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, MOST_PAIRED)
  const pairs = pairsOf(near)
    .map((pair) => ({ pair, left: left(pair).length }))
    .filter((each) => each.left < alone.length && isNeeded(each.pair, each.left, left))
    .map((each) => ({ ...each, score: pairScore(model, weighed, each.pair) }))
    .toSorted((a, b) => a.left - b.left || b.score - a.score)
    .slice(0, MOST_PAIRS)
  const ranks = sharedRanks(
    pairs.map(({ score, left: over }) => score - over * LEFT_OVER_OUTWEIGHS),
  )
  return {
    unexplained: alone.map(({ finding }) => finding),
    pairs: pairs.map(({ pair }, index) => ({
      sites: [model.sites[pair[0]] ?? '', model.sites[pair[1]] ?? ''],
      rank: ranks[index] ?? 1,
      explains: abnormal
        .filter(({ finding }) => pair.some((at) => explains(model, at, finding)))
        .map(({ finding }) => finding),
    })),
  }
}

/** Two lesions are not offered where one of them explains as much alone. */
function isNeeded(
  [one, other]: readonly [number, number],
  together: number,
  left: (sites: readonly number[]) => readonly Weighed[],
): boolean {
  return left([one]).length > together && left([other]).length > together
}

function needsExplaining(model: LocalisationModel, finding: string): boolean {
  const { knowledge } = model
  const domain = knowledge.findings[finding]?.domain
  // What is said of no site is left over by none.
  if (!model.sites.some((_, at) => explains(model, at, finding))) return false
  return domain !== undefined && !NOT_EXPLAINED.has(domain) && !knowledge.presents.includes(finding)
}

function explains(model: LocalisationModel, at: number, finding: string): boolean {
  return shareAt(model, at, finding) >= EXPLAINS_FROM
}

/** By the table, or by the disease of the site that shows it most. */
function shareAt({ table, diseases }: LocalisationModel, at: number, finding: string): number {
  const shown = (diseases[at] ?? []).map(({ shares }) => shares.get(finding) ?? 0)
  return Math.max(table.get(finding)?.[at] ?? 0, ...shown)
}

function pairsOf(sites: readonly number[]): (readonly [number, number])[] {
  return sites.flatMap((one, index) => sites.slice(index + 1).map((other) => [one, other] as const))
}

/** How likely two lesions together give what was observed: what either shows is there. */
function pairScore(
  model: LocalisationModel,
  weighed: readonly Weighed[],
  [one, other]: readonly [number, number],
): number {
  const inTable = weighed.filter(({ finding }) => model.table.has(finding))
  const inScripts = weighed.filter(({ finding }) => !model.table.has(finding))
  const table = inTable.reduce((sum, { finding, isThere }) => {
    const row = model.table.get(finding) ?? []
    const [p, q] = [row[one] ?? 0, row[other] ?? 0]
    return sum + Math.log(jointShare([{ share: 1 - (1 - p) * (1 - q), isThere }]))
  }, 0)
  const either = [one, other].flatMap((at) => diseaseProducts(model.diseases[at] ?? [], inScripts))
  return table + Math.log(Math.max(...either))
}
