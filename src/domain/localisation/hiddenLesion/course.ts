import type { SchemaKnowledge } from '../../schema/details'
import type { Found } from '../found'
import type { Localisation } from '../localisation'
import type { LocalisationModel } from '../localisationModel'
import { localise } from '../localise'
import type { HiddenLesion } from './drawLesion'
import { randomFrom, shuffled } from './randomFrom'

/** A lesion and all that is needed to ask for it. */
export type Game = {
  knowledge: SchemaKnowledge
  model: LocalisationModel
  lesion: HiddenLesion
  /** What one knows before the first question: the findings of everyone with the problem. */
  given: Found
  /** What one can ask for, in the order of an examination. */
  pool: readonly string[]
}

/** One question of a round and what its answer did. */
type Turn = {
  finding: string
  /** Nothing where the schema does not say how often it is met at the site. */
  isThere: boolean | undefined
  /** How many sites are then no worse placed than the hidden one, itself included. */
  left: number
}

/** The sites that one begins with, and the questions in their order. */
export type Course = { start: number; turns: readonly Turn[] }

export function gameOf(
  knowledge: SchemaKnowledge,
  model: LocalisationModel,
  lesion: HiddenLesion,
): Game {
  const presents = new Set(knowledge.presents)
  const sites = Object.values(knowledge.sites)
  const pool = model.findings.filter(
    (id) => !presents.has(id) && sites.some(({ expects }) => expects[id] !== undefined),
  )
  const given = Object.fromEntries(knowledge.presents.map((id) => [id, 'present' as const]))
  return { knowledge, model, lesion, given, pool }
}

/** What is known once these findings have been asked for. */
export function foundAfter({ lesion, given }: Game, asked: readonly string[]): Found {
  const answered = asked.flatMap((id) => {
    const isThere = lesion.answers[id]
    return isThere === undefined ? [] : [[id, isThere ? 'present' : 'absent'] as const]
  })
  return { ...given, ...Object.fromEntries(answered) }
}

/** How many sites are no worse placed than the hidden one, itself included: 1 when it leads alone. */
export function sitesLeft({ pairs, sites }: Localisation, hidden: readonly string[]): number {
  const isHidden = (site: string) => hidden.includes(site)
  if (hidden.length > 1 && pairs[0]?.sites.every(isHidden)) return 1
  const worst = Math.max(...sites.map(({ id, rank }) => (isHidden(id) ? rank : 0)))
  return sites.filter(({ id, rank }) => rank <= worst && !isHidden(id)).length + 1
}

/** How the hidden site fared under these questions. */
export function courseOf(game: Game, asked: readonly string[]): Course {
  const leftAfter = (count: number) => {
    const found = foundAfter(game, asked.slice(0, count))
    return sitesLeft(localise(game.model, found), game.lesion.sites)
  }
  const turns = asked.map((finding, index) => ({
    finding,
    isThere: game.lesion.answers[finding],
    left: leftAfter(index + 1),
  }))
  return { start: leftAfter(0), turns }
}

/** The questions that the engine would have asked, each the most useful after the answers so far. */
export function askedWell(game: Game, most: number): string[] {
  const asked: string[] = []
  const pool = new Set(game.pool)
  while (asked.length < most) {
    const { next } = localise(game.model, foundAfter(game, asked))
    const best = next.find(
      ({ finding }) =>
        pool.has(finding) && !asked.includes(finding) && game.lesion.answers[finding] !== undefined,
    )
    if (!best) break
    asked.push(best.finding)
  }
  return asked
}

const ORDERS = 4

/** How many sites are left on average when chance chooses the questions: at the start, and after each. */
export function askedAtRandom(game: Game, most: number, seed: number): number[] {
  const random = randomFrom(seed)
  const answered = game.pool.filter((id) => game.lesion.answers[id] !== undefined)
  const courses = Array.from({ length: ORDERS }, () => {
    const { start, turns } = courseOf(game, shuffled(answered, random).slice(0, most))
    return [start, ...turns.map(({ left }) => left)]
  })
  const [first = []] = courses
  return first.map(
    (_, turn) => courses.reduce((sum, lefts) => sum + (lefts[turn] ?? 0), 0) / courses.length,
  )
}
