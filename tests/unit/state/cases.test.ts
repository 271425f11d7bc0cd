import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import type { AttemptEvent } from '@/domain/cases/attempt'
import { isOpen } from '@/domain/schema/openBranches'
import { nodeId } from '@/domain/schema/schema'
import { readLearnerLog } from '@/platform/learnerLog'
import { caseHere } from '@/state/casePlay'
import {
  chooseBranch,
  commitTo,
  goBackInCase,
  goOnInCase,
  markOwn,
  skipCommit,
  startCase,
} from '@/state/cases'
import { draftKey } from '@/state/casesSlice'
import { COMMANDS } from '@/state/commands'
import { useAppStore } from '@/state/store'
import { askBranch, askFinding, buildCase } from '../../support/buildCase'
import { buildSchema } from '../../support/buildSchema'

const schema = buildSchema({
  drop: { central: { brain: {} }, peripheral: { roots: { l5: {} }, nerve: { neck: {} } } },
})
const patient = buildCase({
  door: {
    effects: [{ node: nodeId('central'), status: 'excluded', because: ['The jerks are low.'] }],
  },
  exam: {
    commits: [askBranch('where', ['nerve', 'roots']), askFinding('next', ['emg', 'scan'], 30)],
    effects: [{ node: nodeId('nerve'), status: 'supported', because: ['Inversion is strong.'] }],
  },
})

const state = () => useAppStore.getState()
const play = () => caseHere(state())
const kinds = () => state().attempts.map(({ kind }) => kind)
const isOpenNow = (id: string) => isOpen(schema.nodes[id]!, state().place!.open)
const isOffered = (id: string) => COMMANDS.find((each) => each.id === id)?.isThere(state())

beforeEach(() => {
  useAppStore.setState(
    {
      ...useAppStore.getInitialState(),
      schemas: { [schema.id]: schema },
      cases: { [schema.id]: { status: 'here', value: { [patient.id]: patient } } },
      learnerLog: 'here',
      place: {
        schema: schema.id,
        view: 'cases',
        node: undefined,
        open: { level: 3, except: [] },
        played: { id: patient.id, run: 8, isWhole: false, step: undefined },
      },
    },
    true,
  )
  window.history.replaceState(null, '', '#/')
})

test('a case begins at its first step, at the first branches, and the address says so', () => {
  startCase(patient, 8, false)
  expect(play()?.at).toBe(0)
  expect(window.location.hash).toBe('#/weakness/cases?case=a-monday&run=8&at=0')
  expect(isOpenNow('roots')).toBe(false)
})

test('one does not go on past a question, and what was answered is not answered again', () => {
  startCase(patient, 8, false)
  goOnInCase()
  goOnInCase()
  expect(play()?.at).toBe(1)
  commitTo({ kind: 'option', option: 'roots' })
  commitTo({ kind: 'option', option: 'nerve' })
  expect(play()?.attempt.commitments['where']?.choice).toEqual({ kind: 'option', option: 'roots' })
  expect(kinds()).toEqual(['started', 'committed'])
})

test('the branches that one can choose are on the tree, each folded; what lights opens', () => {
  startCase(patient, 8, false)
  goOnInCase()
  expect(isOpenNow('peripheral')).toBe(true)
  expect(isOpenNow('nerve')).toBe(false)
  skipCommit()
  expect(isOpenNow('nerve')).toBe(true)
  expect(isOpenNow('central')).toBe(false)
})

test('a draft is kept through a look back, and dropped once one commits, also without an answer', () => {
  startCase(patient, 8, false)
  goOnInCase()
  const key = draftKey(play()!.attempt.id, 'where')
  state().setDraft(key, { option: 'roots' })
  state().setDraft(key, { confidence: 'sure' })
  goBackInCase()
  goOnInCase()
  expect(state().drafts[key]).toEqual({ option: 'roots', confidence: 'sure' })
  skipCommit()
  expect(state().drafts).toEqual({})
})

test('a branch that is chosen on the tree is left behind with its step, and back reads again', () => {
  startCase(patient, 8, false)
  goOnInCase()
  chooseBranch(nodeId('roots'))
  expect(state().place?.node).toBe('roots')
  commitTo({ kind: 'option', option: 'roots' }, 'sure')
  goOnInCase()
  expect(state().place?.node).toBeUndefined()
  expect(kinds().at(-1)).toBe('finished')
  goBackInCase()
  expect(play()?.at).toBe(1)
  goOnInCase()
  expect(kinds().filter((kind) => kind === 'finished')).toHaveLength(1)
})

test('what one commits to is on the device, with how sure one was', async () => {
  startCase(patient, 8, false)
  goOnInCase()
  commitTo({ kind: 'option', option: 'nerve' }, 'fairly-sure')
  markOwn('where', 'partly')
  const { attempt } = play()!
  await expect
    .poll(async () => {
      const kept = await readLearnerLog()
      return kept.ok ? kept.value.attempts.filter((each) => each.attempt === attempt.id) : []
    })
    .toContainEqual(
      expect.objectContaining<Partial<AttemptEvent>>({
        kind: 'committed',
        commit: 'where',
        confidence: 'fairly-sure',
      }),
    )
})

test('the palette offers what can be done at the step, and nothing of a case elsewhere', () => {
  expect(isOffered('case-skip')).toBe(false)
  startCase(patient, 8, false)
  expect([isOffered('case-on'), isOffered('case-skip'), isOffered('case-back')]).toEqual([
    true,
    false,
    false,
  ])
  goOnInCase()
  expect([isOffered('case-on'), isOffered('case-skip'), isOffered('case-back')]).toEqual([
    false,
    true,
    true,
  ])
})
