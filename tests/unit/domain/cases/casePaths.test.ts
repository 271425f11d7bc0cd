import { expect, test } from 'vitest'
import type { Attempt, Choice, Confidence } from '@/domain/cases/attempt'
import { boardStops, casePaths, reasonAt } from '@/domain/cases/casePaths'
import { candidates } from '@/domain/cases/candidates'
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

const around = {
  schema: footDrop,
  knowledge: footDropKnowledge,
  names: candidates(footDrop, footDropKnowledge),
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
  const { turns, parted } = casePaths(patient, attemptWith(choices), around)
  const chosen = turns.flatMap((turn) =>
    turn.kind === 'branch' || turn.kind === 'next-finding'
      ? [[turn.commit, turn.yours?.id, turn.expert.id]]
      : [],
  )
  expect(chosen).toEqual([
    ['first', undefined, 'peripheral'],
    ['next', 'pf-weak', 'inv-weak'],
    ['last', 'l5-root', 'common-fibular'],
  ])
  expect(parted?.commit).toBe('next')
})

const entry = (id: string) => ({
  of: { kind: 'script' as const, id },
  because: [`Why ${id}.`],
  movedBy: undefined,
})

const sorted = buildCase({
  bed: {
    stage: 'examination',
    commits: [
      {
        id: 'board',
        kind: 'differential',
        from: 8,
        prompt: ['How?'],
        expert: {
          ...NONE,
          lead: [entry('cfn-compression')],
          cantMiss: [entry('als')],
          unlikely: [entry('l5-disc')],
        },
      },
      {
        id: 'words',
        kind: 'representation',
        from: 8,
        prompt: ['Who?'],
        expert: { who: ['A man'], syndrome: ['a drop'], course: ['a week'], qualifiers: [] },
      },
    ],
  },
})

const boardChoice = (lead: readonly string[], cantMiss: readonly string[] = ['script:als']) => ({
  board: {
    kind: 'board' as const,
    board: {
      ...NONE,
      lead: lead.map((ref) => ({ ref })),
      cantMiss: cantMiss.map((ref) => ({ ref })),
    },
  },
})

test.each([
  ['what the expert lets lead', boardChoice(['script:cfn-compression']), undefined],
  ['the site of it', boardChoice(['site:cfn']), undefined],
  ['what the expert holds for unlikely', boardChoice(['script:l5-disc']), 'Why cfn-compression.'],
  ['what the expert has not', boardChoice(['script:gbs']), 'Why cfn-compression.'],
  ['no can’t-miss', boardChoice(['script:cfn-compression'], []), 'Why als.'],
])('with %s on one’s board one parts, or not, for a reason', (_what, choices, reason) => {
  const { parted } = casePaths(sorted, attemptWith(choices), around)
  expect(parted && reasonAt(parted)).toEqual(reason === undefined ? undefined : [reason])
})

test('one’s own words are a turn with one’s own mark, and never a parting', () => {
  const words = {
    kind: 'representation' as const,
    who: 'A baker ',
    syndrome: '',
    course: 'in a night',
    qualifiers: {},
  }
  const attempt = { ...attemptWith({ words }), marks: { words: 'far' as const } }
  const { turns, parted } = casePaths(sorted, attempt, around)
  expect(turns.at(-1)).toMatchObject({ yours: 'A baker, in a night', mark: 'far' })
  expect(parted).toBeUndefined()
  const text = takeAwayMarkdown(takeAway(footDrop, footDropKnowledge, sorted, attempt))
  expect(text).toContain('In one sentence: A baker, in a night (by my own mark: far)')
})

test('what led on the boards, and what was missed, is on the page, too', () => {
  const attempt = attemptWith(boardChoice(['script:gbs'], []))
  const text = takeAwayMarkdown(takeAway(footDrop, footDropKnowledge, sorted, attempt))
  expect(text).toContain(
    'My lead: Guillain–Barré syndrome. The expert’s lead: Compression at the fibular neck. ' +
      'Not on my board: Amyotrophic lateral sclerosis',
  )
  const without = takeAwayMarkdown(takeAway(footDrop, footDropKnowledge, sorted, undefined))
  expect(without).toContain('1. Lead: Compression at the fibular neck')
  expect(without).not.toContain('In one sentence')
})

test('the whole case at once does not ask what to look for, so that is no turn of it', () => {
  const whole = { ...attemptWith({}), isWhole: true }
  const turns = casePaths(patient, whole, around).turns.map(({ commit }) => commit)
  expect(turns).not.toContain('next')
})

test('a short run shows only what it asked; without an attempt there is the expert’s way', () => {
  const short = casePaths(
    patient,
    attemptWith({ first: option('peripheral') }, undefined, 8),
    around,
  )
  expect(short.turns.map(({ commit }) => commit)).toEqual(['first', 'board', 'last'])
  expect(short.parted).toBeUndefined()
  expect(casePaths(patient, undefined, around).turns).toHaveLength(4)
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
