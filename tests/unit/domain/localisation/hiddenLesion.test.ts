import { describe, expect, test } from 'vitest'
import { compileKnowledge } from '@/domain/compile/compileKnowledge'
import { compileParts } from '@/domain/compile/compileParts'
import type { SchemaDocument } from '@/domain/format/definition/document'
import {
  askedWell,
  courseOf,
  type Game,
  gameOf,
  sitesLeft,
} from '@/domain/localisation/hiddenLesion/course'
import { drawLesion, hidingPlaces } from '@/domain/localisation/hiddenLesion/drawLesion'
import { feedback } from '@/domain/localisation/hiddenLesion/feedback'
import { randomFrom } from '@/domain/localisation/hiddenLesion/randomFrom'
import { localisationModel } from '@/domain/localisation/localisationModel'
import { ROUND_LEVELS, type RoundLevel } from '@/domain/localisation/round'
import { indexTree } from '@/domain/schema/indexTree'
import { BUNDLED, bundledDocument } from '../../../support/bundledDocuments'
import { buildDocument, buildFinding } from '../../../support/buildDocument'
import { footDrop, footDropKnowledge } from '../../../support/footDrop'

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed * 7919)
const footDropModel = localisationModel(footDrop, footDropKnowledge)

/** A whole L5 root, or whatever else a test wants to be hidden. */
function gameWith(sites: readonly string[], answers: Record<string, boolean>): Game {
  return gameOf(footDropKnowledge, footDropModel, { sites, answers })
}

/** What a site is expected to show, as plainly as a textbook has it. */
function wholeGame(site: string): Game {
  const expects = Object.entries(footDropKnowledge.sites[site]?.expects ?? {})
  return gameWith(
    [site],
    Object.fromEntries(
      expects.map(([id, { frequency }]) => [id, ['always', 'usually'].includes(frequency)]),
    ),
  )
}

function knowledgeOf(parts: Partial<SchemaDocument>) {
  return compileKnowledge(buildDocument(parts))
}

test('chance is the same for the same seed, and between 0 and 1', () => {
  const [one, other] = [randomFrom(7), randomFrom(7)]
  const drawn = Array.from({ length: 1000 }, () => one())
  expect(drawn).toEqual(Array.from({ length: 1000 }, () => other()))
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...drawn)).toBeLessThan(1)
  expect(drawn.reduce((sum, each) => sum + each, 0) / 1000).toBeCloseTo(0.5, 1)
})

describe.each(BUNDLED)('a lesion hidden in %s', (id) => {
  const document = bundledDocument(id)
  const knowledge = compileKnowledge(document)

  test.each(ROUND_LEVELS)('is the same for the same seed: %s', (level) => {
    for (const seed of SEEDS) {
      expect(drawLesion(knowledge, seed, level)).toEqual(drawLesion(knowledge, seed, level))
    }
    const sites = new Set(SEEDS.flatMap((seed) => drawLesion(knowledge, seed, level)?.sites ?? []))
    expect(sites.size).toBeGreaterThan(hidingPlaces(knowledge).length / 2)
  })

  test.each(ROUND_LEVELS)('shows no two findings that exclude each other: %s', (level) => {
    for (const seed of SEEDS) {
      const { answers } = drawLesion(knowledge, seed, level)!
      const there = Object.keys(answers).filter((finding) => answers[finding])
      const clashes = there.filter((finding) =>
        knowledge.findings[finding]?.excludes.some((other) => there.includes(other)),
      )
      expect(clashes).toEqual([])
      for (const finding of knowledge.presents) expect(answers[finding]).toBe(true)
      for (const finding of there) {
        expect(there).toEqual(expect.arrayContaining([...knowledge.findings[finding]!.needs]))
      }
    }
  })

  test(
    'is found by asking well within twelve questions, more often than not',
    { timeout: 30_000 },
    () => {
      const schema = indexTree(compileParts(document).tree)
      const model = localisationModel(schema, knowledge)
      const lefts = SEEDS.slice(0, 4).map((seed) => {
        const game = gameOf(knowledge, model, drawLesion(knowledge, seed, 'whole')!)
        return courseOf(game, askedWell(game, 12)).turns.at(-1)?.left ?? 0
      })
      expect(lefts.filter((left) => left <= 2).length).toBeGreaterThan(2)
    },
  )
})

test('a whole lesion shows what is always or usually there, and nothing that is rare', () => {
  for (const seed of SEEDS) {
    const { sites, answers } = drawLesion(footDropKnowledge, seed, 'whole')!
    for (const [finding, { frequency }] of Object.entries(
      footDropKnowledge.sites[sites[0]!]!.expects,
    )) {
      const { excludes = [], needs = [] } = footDropKnowledge.findings[finding] ?? {}
      if (excludes.length + needs.length > 0 || isBound(finding)) continue
      if (frequency === 'sometimes') continue
      expect([finding, answers[finding]]).toEqual([finding, /always|usually/.test(frequency)])
    }
  }
})

/** Whether another finding decides whether this one can be there. */
function isBound(id: string): boolean {
  return (
    footDropKnowledge.presents.includes(id) ||
    Object.values(footDropKnowledge.findings).some(
      ({ excludes, needs }) => excludes.includes(id) || needs.includes(id),
    )
  )
}

test('a partial lesion always misses something that is usual', () => {
  const missing = SEEDS.filter((seed) => {
    const { sites, answers } = drawLesion(footDropKnowledge, seed, 'partial')!
    return Object.entries(footDropKnowledge.sites[sites[0]!]!.expects).some(
      ([id, { frequency }]) => frequency === 'usually' && answers[id] === false,
    )
  })
  expect(missing).toHaveLength(SEEDS.length)
})

test('two lesions show what either of them always shows', () => {
  const knowledge = knowledgeOf({
    findings: { one: buildFinding(), other: buildFinding(), third: buildFinding() },
    sites: {
      above: { name: 'Above', expects: { one: 'always', other: 'never', third: 'never' } },
      below: { name: 'Below', expects: { one: 'never', other: 'always' } },
    },
  })
  const rounds = SEEDS.map((seed) => drawLesion(knowledge, seed, 'double')!.answers)
  expect(rounds.filter(({ one, other }) => one && other).length).toBeGreaterThan(50)
  expect(rounds.some(({ third }) => third)).toBe(false)
})

test('a schema with one site has nothing to hide at the level of two lesions', () => {
  const knowledge = knowledgeOf({
    findings: { one: buildFinding() },
    sites: { only: { name: 'Only', expects: { one: 'always' } } },
  })
  expect(drawLesion(knowledge, 1, 'double')).toBeUndefined()
  expect(drawLesion(knowledge, 1, 'whole')?.sites).toEqual(['only'])
})

test('of what a site does not speak of, an examination says nothing', () => {
  const knowledge = knowledgeOf({
    findings: { one: buildFinding(), other: buildFinding() },
    sites: { here: { name: 'Here', expects: { one: 'always' } } },
  })
  expect(drawLesion(knowledge, 1, 'whole')?.answers).toEqual({ one: true })
})

test('the sites left are those no worse placed than the hidden one', () => {
  const site = (id: string, rank: number) =>
    ({ id, label: id, status: 'possible', rank, for: [], against: [] }) as const
  const answer = {
    sites: [site('a', 1), site('b', 2), site('c', 2), site('d', 4)],
    pairs: [{ sites: ['a', 'd'] as const, rank: 1, explains: [] }],
    diagnoses: [],
    next: [],
    unexplained: [],
    contradictions: [],
    unknown: [],
    silent: [],
  }
  expect(sitesLeft(answer, ['a'])).toBe(1)
  expect(sitesLeft(answer, ['b'])).toBe(3)
  expect(sitesLeft(answer, ['b', 'c'])).toBe(2)
  expect(sitesLeft(answer, ['d', 'a'])).toBe(1)
})

describe('what one learns from a round', () => {
  const learned = (site: string, asked: string[], sites: string[], because?: string) =>
    feedback(wholeGame(site), {
      seed: 1,
      level: 'whole' satisfies RoundLevel,
      asked,
      committed: { sites, because },
    })

  test('is that weak inversion told the L5 root from the nerve that was chosen', () => {
    const { separating, rival, isRivalChosen, missed, reason } = learned(
      'l5',
      ['df-weak', 'inv-weak', 'hipabd-weak'],
      ['cfn'],
      'inv-weak',
    )
    expect([rival, isRivalChosen, missed]).toEqual(['cfn', true, ['l5']])
    expect(separating.map(({ finding }) => finding)).toEqual(
      expect.arrayContaining(['inv-weak', 'hipabd-weak']),
    )
    expect(separating.every(({ because }) => because.length > 0)).toBe(true)
    expect(reason).toBe('decides')
  })

  test('is what would have told them apart, when nothing that was asked did', () => {
    const { separating, unasked, reason } = learned('l5', ['df-weak'], ['cfn'], 'df-weak')
    expect(separating).toEqual([])
    expect(unasked).toHaveLength(3)
    expect(reason).toBe('separates-little')
  })

  test('is the turn after which most sites were behind, and from when it could be known', () => {
    const { course, turnThatMattered, knownAfter } = learned(
      'l5',
      ['df-weak', 'inv-weak', 'babinski', 'hipabd-weak'],
      ['l5'],
    )
    const lefts = [course.start, ...course.turns.map(({ left }) => left)]
    const gains = lefts.slice(1).map((left, turn) => lefts[turn]! / left)
    expect(gains[turnThatMattered!]).toBe(Math.max(...gains))
    const after = lefts.slice(knownAfter ?? lefts.length)
    expect(after.every((left) => left <= (lefts[knownAfter ?? 0] ?? 0))).toBe(true)
  })

  test('is that asking well leaves fewer sites than asking at random', () => {
    const games = ['l5', 'cfn', 'cst', 'plexus', 'dsp'].map((site) => learned(site, [], [site]))
    const well = games.reduce((sum, each) => sum + (each.well.turns.at(-1)?.left ?? 0), 0)
    const random = games.reduce((sum, each) => sum + (each.atRandom.at(-1) ?? 0), 0)
    expect(well).toBeLessThan(random)
  })
})
