import { expect, test } from 'vitest'
import type { Attempt, Choice, Confidence } from '@/domain/cases/attempt'
import { boardStops, casePaths } from '@/domain/cases/casePaths'
import { sureAndWrong } from '@/domain/cases/sureAndWrong'
import { takeAway } from '@/domain/cases/takeAway'
import { takeAwayMarkdown } from '@/domain/cases/takeAwayMarkdown'
import { nodeId } from '@/domain/schema/schema'
import { askBranch, askFinding, buildCase } from '../../../support/buildCase'
import { footDrop, footDropKnowledge } from '../../../support/footDrop'

const NONE = { lead: [], cantMiss: [], lessLikely: [], unlikely: [] }

const patient = {
  ...buildCase({
    door: { stage: 'triage', commits: [askBranch('first', ['peripheral', 'central'])] },
    bed: {
      commits: [
        askFinding('next', ['inv-weak', 'pf-weak'], 15),
        { id: 'board', kind: 'differential', from: 8, prompt: ['How?'], expert: NONE },
      ],
    },
    end: {
      commits: [askBranch('last', ['common-fibular', 'l5-root'])],
      board: {
        ...NONE,
        lead: [
          {
            of: { kind: 'script', id: 'cfn-compression' },
            because: ['It fits.'],
            movedBy: undefined,
          },
        ],
      },
    },
  }),
  answers: [{ site: 'cfn', script: 'cfn-compression' }],
  explanation: { text: ['Pressed * at the neck.'], sourced: false },
  comparison: {
    cards: [nodeId('l5-root'), nodeId('common-fibular')] as const,
    because: {
      text: ['Hip abduction tells ', { kind: 'citation' as const, keys: ['jeon2013'] }, '.'],
      sourced: true,
    },
  },
}

const option = (id: string): Choice => ({ kind: 'option', option: id })

function attemptWith(
  choices: Readonly<Record<string, Choice>>,
  confidence?: Confidence,
  run: Attempt['run'] = 15,
): Attempt {
  const commitments = Object.entries(choices).map(([id, choice]) => [
    id,
    { choice, confidence, at: 1 },
  ])
  return {
    id: 'one',
    schema: 'foot-drop',
    case: patient.id,
    run,
    isWhole: false,
    startedAt: 0,
    finishedAt: undefined,
    commitments: Object.fromEntries(commitments),
    marks: {},
  }
}

test('where one parted from the expert first is named; a choice not made is no parting', () => {
  const choices = {
    first: { kind: 'skipped' } as const,
    next: option('pf-weak'),
    last: option('l5-root'),
  }
  const { turns, parted } = casePaths(patient, attemptWith(choices))
  expect(turns.map(({ commit, yours, expert }) => [commit, yours?.id, expert.id])).toEqual([
    ['first', undefined, 'peripheral'],
    ['next', 'pf-weak', 'inv-weak'],
    ['last', 'l5-root', 'common-fibular'],
  ])
  expect(parted?.commit).toBe('next')
})

test('a short run shows only what it asked; without an attempt there is the expert’s way', () => {
  const short = casePaths(patient, attemptWith({ first: option('peripheral') }, undefined, 8))
  expect(short.turns.map(({ commit }) => commit)).toEqual(['first', 'last'])
  expect(short.parted).toBeUndefined()
  expect(casePaths(patient, undefined).turns).toHaveLength(3)
  expect(boardStops(patient, undefined).map(({ yours }) => yours)).toEqual([undefined])
})

test('what one was sure of and led away is counted over all attempts, by its node or finding', () => {
  const wrong = attemptWith({ first: option('central'), last: option('common-fibular') }, 'sure')
  const other = attemptWith({ first: option('central'), gone: option('x') }, 'sure')
  const unsure = attemptWith({ last: option('l5-root') }, 'unsure')
  const silent = attemptWith({ last: option('l5-root') })
  const chart = sureAndWrong([wrong, other, unsure, silent], { [patient.id]: patient })
  expect(chart.counts.sure).toEqual({ best: 1, reasonable: 0, wrong: 2 })
  expect(chart.counts.unsure.wrong).toBe(1)
  expect(chart.total).toBe(4)
  expect(chart.mistakes).toEqual([{ kind: 'node', id: 'central', times: 2, cases: [patient.id] }])
  expect(sureAndWrong([wrong], {}).total).toBe(0)
})

test('the take-away has the way down to the answer among its neighbours', () => {
  const page = takeAway(footDrop, footDropKnowledge, patient, undefined)
  expect(page.answers).toEqual(['Compression at the fibular neck'])
  const shown = page.outline.map(({ id }) => id)
  expect(shown.slice(0, 4)).toEqual(['foot-drop', 'peripheral', 'single-nerve', 'common-fibular'])
  expect(page.outline.filter(({ isAnswer }) => isAnswer).map(({ id }) => id)).toEqual([
    'cfn-compression',
  ])
})

test('as Markdown it tells the path, the tiers, what separates the two, and the sources by number', () => {
  const board = { ...NONE, lead: [{ ref: 'script:als' }], unlikely: [{ words: 'a | b' }] }
  const attempt = attemptWith({
    first: option('central'),
    board: { kind: 'board', board },
    last: option('common-fibular'),
  })
  const text = takeAwayMarkdown(takeAway(footDrop, footDropKnowledge, patient, attempt))
  expect(text).toContain('# A Monday')
  expect(text).toContain('An invented patient')
  expect(text).toContain(String.raw`Pressed \* at the neck. (taught, not verified)`)
  expect(text).toContain('I: Central: brain or cord. The expert: Peripheral: horn to muscle')
  expect(text).toContain('Common fibular nerve (as the expert)')
  expect(text).toContain(
    '| Lead | Amyotrophic lateral sclerosis | Compression at the fibular neck |',
  )
  expect(text).toContain(String.raw`| Unlikely | a \| b | – |`)
  expect(text).toContain(String.raw`Hip abduction tells \[1\].`)
  expect(text).toMatch(/1\. Jeon .*<https:/)
  expect(text).not.toContain('more')
  expect(text).not.toContain('undefined')
})
