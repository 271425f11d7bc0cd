import { describe, expect, test } from 'vitest'
import type { Board } from '@/domain/cases/attempt'
import { candidates } from '@/domain/cases/candidates'
import { compareBoards } from '@/domain/cases/compareBoards'
import { caseSteps } from '@/domain/cases/caseSteps'
import {
  CASE_LEVELS,
  type Commit,
  type ExpertBoard,
  type PatientCase,
  RUNS,
} from '@/domain/cases/patientCase'
import { answersOf } from '@/domain/cases/caseAnswers'
import { compileParts } from '@/domain/compile/compileParts'
import { plainText } from '@/domain/format/plainText'
import type { RichText } from '@/domain/format/richText'
import { localisationModel } from '@/domain/localisation/localisationModel'
import { ancestors } from '@/domain/schema/ancestors'
import { indexTree } from '@/domain/schema/indexTree'
import { judgedCase } from '../../scripts/reasoning/cases'
import { BUNDLED, bundledDocument } from '../support/bundledDocuments'

/** A reason that is shorter than this says hardly more than right or wrong. */
const ELABORATED = 40

const bundled = BUNDLED.map((id) => {
  const { tree, knowledge, cases } = compileParts(bundledDocument(id))
  return { id, schema: indexTree(tree), knowledge, cases: Object.values(cases) }
})

const all = bundled.flatMap(({ id, schema, knowledge, cases }) =>
  cases.map((patient) => ({ name: `${id}: ${patient.id}`, schema, knowledge, patient })),
)

function asked(patient: PatientCase, run: (typeof RUNS)[number]): Commit[] {
  return caseSteps(patient, run).flatMap((step) =>
    step.kind === 'aliquot' && step.commit ? [step.commit] : [],
  )
}

function isElaborated(because: RichText): boolean {
  return plainText(because).trim().length >= ELABORATED
}

/** The expert's board upside down, and one more that nobody has thought of. */
function upsideDown({ lead, cantMiss, lessLikely, unlikely }: ExpertBoard): Board {
  const refs = (entries: ExpertBoard['lead']) =>
    entries.map(({ of }) => ({ ref: `${of.kind}:${of.id}` }))
  return {
    lead: [...refs(unlikely), { words: 'something I read last night' }],
    cantMiss: refs(lessLikely),
    lessLikely: [],
    unlikely: refs(lead).concat(refs(cantMiss.slice(1))),
  }
}

test('there are ten cases, seven of foot drop and one of each other schema, at three levels', () => {
  const counts = Object.fromEntries(bundled.map(({ id, cases }) => [id, cases.length]))
  expect(counts).toEqual({ 'foot-drop': 7, hyponatraemia: 1, weakness: 1, 'wrist-drop': 1 })
  expect(new Set(all.map(({ patient }) => patient.level))).toEqual(new Set(CASE_LEVELS))
  expect(all.filter(({ patient }) => patient.answers.length > 1).length).toBeGreaterThan(0)
})

describe.each(all)('$name', ({ schema, knowledge, patient }) => {
  const names = candidates(schema, knowledge)

  test.each(RUNS)('in %i minutes the worst choice each time meets its own reason', (run) => {
    for (const commit of asked(patient, run)) {
      for (const because of reasonsForWorst(commit)) {
        expect(isElaborated(because), `${commit.id}: ${plainText(because)}`).toBe(true)
      }
    }
  })

  test('no two options of a question are answered with the same sentence', () => {
    for (const commit of asked(patient, 30)) {
      if (commit.kind !== 'branch' && commit.kind !== 'next-finding') continue
      const reasons = commit.options.map(({ because }) => plainText(because))
      expect(new Set(reasons).size, commit.id).toBe(reasons.length)
      expect(commit.options.filter(({ verdict }) => verdict === 'best').length, commit.id).toBe(1)
    }
  })

  test('a board upside down is met with a reason for each of the expert’s', () => {
    const boards = asked(patient, 30).filter((commit) => commit.kind === 'differential')
    for (const { expert, id } of boards) {
      const own = upsideDown(expert)
      const compared = compareBoards(expert, own, { schema, knowledge, names })
      expect(
        compared.expert.every(({ because }) => plainText(because) !== ''),
        id,
      ).toBe(true)
      expect(compared.missed.length, id).toBe(Math.min(1, expert.cantMiss.length))
      expect(compared.extra.map(({ isKnown }) => isKnown)).toEqual([false])
    }
  })

  test('the branch that the expert takes neither hangs from another on offer nor holds one', () => {
    for (const commit of asked(patient, 30)) {
      if (commit.kind !== 'branch') continue
      const offered = new Set(commit.options.map(({ node }) => node))
      expect(offered.size, commit.id).toBe(commit.options.length)
      const best = commit.options.find(({ verdict }) => verdict === 'best')?.node
      for (const { node } of commit.options) {
        const above = ancestors(schema, node).map(({ id }) => id)
        const others = node === best ? [...offered] : [best]
        expect(
          above.filter((id) => others.includes(id)),
          `${commit.id}: ${node}`,
        ).toEqual([])
      }
    }
  })

  test('neither its title nor its id tells the answer', () => {
    const told = `${patient.title} ${patient.id}`.toLowerCase()
    const { answers } = patient
    const ids = answers.flatMap(({ site, script }) => [site ?? [], script ?? []].flat())
    for (const word of [...answersOf(patient, names), ...ids]) {
      expect(told).not.toContain(word.toLowerCase())
    }
  })

  test('the longer it runs, the more is asked', () => {
    const [short = 0, usual = 0, long = 0] = RUNS.map((run) => asked(patient, run).length)
    expect(short).toBeGreaterThanOrEqual(3)
    expect(usual).toBeGreaterThan(short)
    expect(long).toBeGreaterThanOrEqual(usual)
    const kinds = new Set(asked(patient, 30).map(({ kind }) => kind))
    expect(kinds.size, [...kinds].join()).toBe(4)
  })

  test('it is told throughout, and ends with what to take from it', () => {
    for (const { id, text } of patient.aliquots) expect(plainText(text), id).not.toBe('')
    const { explanation, trap, comparison, learningPoints } = patient
    expect([explanation, trap, comparison].every((each) => each !== undefined)).toBe(true)
    expect(learningPoints.length).toBeGreaterThanOrEqual(1)
    expect(learningPoints.length).toBeLessThanOrEqual(3)
  })

  test('its findings put its answer among the first three, or it says why not', () => {
    const verdict = judgedCase(localisationModel(schema, knowledge), patient)
    const ranks = `sites at ${verdict.sites.join()}, pair at ${verdict.pair}`
    expect(verdict.isAmongFirst || patient.beyondFindings !== undefined, ranks).toBe(true)
  })
})

/** What is said to the worst that one can do there. */
function reasonsForWorst(commit: Commit): readonly RichText[] {
  switch (commit.kind) {
    case 'branch':
    case 'next-finding': {
      const wrong = commit.options.filter(({ verdict }) => verdict === 'wrong')
      const worst = wrong.length > 0 ? wrong : commit.options
      return worst.map(({ because }) => because)
    }
    case 'differential':
      return commit.expert.lead.map(({ because }) => because)
    case 'representation':
      return commit.expert.qualifiers.map(({ because }) => because)
  }
}
