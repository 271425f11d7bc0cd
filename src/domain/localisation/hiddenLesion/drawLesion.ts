import type { Finding, Frequency, SchemaKnowledge } from '../../schema/details'
import { FREQUENCY_SHARE } from '../../schema/frequencyShare'
import type { RoundLevel } from '../round'
import { randomFrom, shuffled } from './randomFrom'

/** A lesion that somebody has to find, and what each examination of it gives. */
export type HiddenLesion = {
  /** One site, or two at the level of two lesions. */
  sites: readonly string[]
  /** Whether a finding is there. What no cell of the sites speaks of has no answer. */
  answers: Readonly<Record<string, boolean>>
}

type Chances = Readonly<Record<Frequency, number>>

/** What never is there is not drawn: in a round it would only mislead. */
const FROM_LIFE: Chances = { ...FREQUENCY_SHARE, never: 0 }
/** As a textbook has it: what is usual is there, what is rare is not. */
const WHOLE: Chances = { ...FROM_LIFE, always: 1, usually: 1, rarely: 0 }

/**
 * The sites that a lesion can be hidden at: those of which it is said what they show, and that can
 * give the problem of the schema.
 */
export function hidingPlaces({ sites, presents }: SchemaKnowledge): string[] {
  return Object.entries(sites).flatMap(([id, { expects }]) => {
    const shows = Object.values(expects).some(({ frequency }) => frequency !== 'never')
    const hasProblem = presents.every((finding) => expects[finding]?.frequency !== 'never')
    return shows && hasProblem ? [id] : []
  })
}

/**
 * The lesion of a round, the same for the same seed and level; `undefined` where a schema says of too
 * few sites what is found there.
 *
 * A whole lesion shows what it usually shows; a partial one what chance draws from its frequencies,
 * and one of the usual findings is never there; two lesions show what either of them would. Findings that say the same thing are drawn by the same
 * number, what everyone has who comes with the problem is there, and no two findings are there that
 * exclude each other.
 */
export function drawLesion(
  knowledge: SchemaKnowledge,
  seed: number,
  level: RoundLevel,
): HiddenLesion | undefined {
  const random = randomFrom(seed)
  const sites = shuffled(hidingPlaces(knowledge), random).slice(0, level === 'double' ? 2 : 1)
  if (sites.length < (level === 'double' ? 2 : 1)) return undefined
  const chances = chancesAt(knowledge, sites, level === 'whole' ? WHOLE : FROM_LIFE)
  const missing = level === 'partial' ? missingUsual(knowledge, sites, random) : []
  return { sites, answers: answersFrom(without(chances, missing), knowledge, random) }
}

/** One of the findings that are usually there, with those that say the same. */
function missingUsual(
  { sites, findings, presents }: SchemaKnowledge,
  [site = '']: readonly string[],
  random: () => number,
): string[] {
  // What others need comes with them, and the problem itself is always there.
  const bound = new Set([...presents, ...Object.values(findings).flatMap(({ needs }) => needs)])
  const usual = Object.entries(sites[site]?.expects ?? {}).flatMap(([id, { frequency }]) =>
    frequency === 'usually' && !bound.has(id) ? [id] : [],
  )
  const missing = usual[Math.floor(random() * usual.length)]
  if (missing === undefined) return []
  const alike = findings[missing]?.alike
  return usual.filter(
    (id) => id === missing || (alike !== undefined && findings[id]?.alike === alike),
  )
}

function without(chances: ReadonlyMap<string, number>, missing: readonly string[]) {
  return new Map([...chances].map(([id, chance]) => [id, missing.includes(id) ? 0 : chance]))
}

/** How likely each finding is to be there; of two lesions either may bring it. */
function chancesAt(
  { sites, findings }: SchemaKnowledge,
  hidden: readonly string[],
  chances: Chances,
): Map<string, number> {
  const ofFindings = Object.keys(findings).flatMap((finding): [string, number][] => {
    const cells = hidden.flatMap((site) => sites[site]?.expects[finding] ?? [])
    if (cells.length === 0) return []
    return [[finding, 1 - cells.reduce((none, cell) => none * (1 - chances[cell.frequency]), 1)]]
  })
  return new Map(ofFindings)
}

/** The likelier a finding, the sooner it is drawn: it then speaks before those that it excludes. */
function answersFrom(
  chances: ReadonlyMap<string, number>,
  { findings, presents }: SchemaKnowledge,
  random: () => number,
): Record<string, boolean> {
  const draws = drawsOf([...chances.keys()], findings, random)
  const there = new Set<string>()
  const isExcluded = (id: string) =>
    [...there].some(
      (other) =>
        findings[other]?.excludes.includes(id) || findings[id]?.excludes.includes(other) === true,
    )
  const take = (id: string) => {
    if (there.has(id) || !findings[id] || isExcluded(id)) return
    there.add(id)
    findings[id].needs.forEach(take)
  }
  presents.forEach(take)
  for (const [id, chance] of [...chances].toSorted((a, b) => b[1] - a[1])) {
    if ((draws.get(id) ?? 1) < chance) take(id)
  }
  return Object.fromEntries([...chances.keys(), ...there].map((id) => [id, there.has(id)]))
}

/** One number for each finding, and one for all that say the same thing. */
function drawsOf(
  ids: readonly string[],
  findings: Readonly<Record<string, Finding>>,
  random: () => number,
): Map<string, number> {
  const shared = new Map<string, number>()
  return new Map(
    ids.map((id) => {
      const own = random()
      const alike = findings[id]?.alike
      if (alike === undefined) return [id, own]
      const draw = shared.get(alike) ?? own
      shared.set(alike, draw)
      return [id, draw]
    }),
  )
}
