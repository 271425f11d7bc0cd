import { beforeEach, expect, test } from 'vitest'
import {
  canUndoFound,
  chooseFound,
  clearFound,
  dropFound,
  redoFound,
  setFound,
  undoFound,
} from '@/state/localise'
import { useAppStore } from '@/state/store'
import { address, startAt } from '../../support/startAt'

const found = () => useAppStore.getState().place?.found
const order = () => Object.keys(found() ?? {})

beforeEach(() => startAt('#/foot-drop/localise'))

test('what is set stands in the address, in its order', () => {
  setFound('inv-weak', 'present')
  setFound('df-weak', 3)
  setFound('babinski', 'absent')
  expect(address()).toBe('#/foot-drop/localise?found=inv-weak.df-weak:3.babinski:no')
})

test('a finding that is set again keeps its place among the others', () => {
  setFound('inv-weak', 'present')
  setFound('df-weak', 3)
  setFound('inv-weak', 'absent')
  expect(order()).toEqual(['inv-weak', 'df-weak'])
  expect(found()?.['inv-weak']).toBe('absent')
})

test('a second onset takes the place of the first', () => {
  const onsets = ['onset-sudden', 'onset-days']
  setFound('inv-weak', 'present')
  chooseFound('onset-sudden', onsets)
  chooseFound('onset-days', onsets)
  expect(found()).toEqual({ 'inv-weak': 'present', 'onset-days': 'present' })
})

test('findings that are cleared come back one act later, all of them, and go again', () => {
  setFound('inv-weak', 'present')
  setFound('df-weak', 3)
  clearFound()
  expect(found()).toBeUndefined()
  undoFound()
  expect(found()).toEqual({ 'inv-weak': 'present', 'df-weak': 3 })
  redoFound()
  expect(found()).toBeUndefined()
})

test('one step is taken back at a time, down to nothing and no further', () => {
  setFound('inv-weak', 'present')
  dropFound(['inv-weak'])
  undoFound()
  expect(found()).toEqual({ 'inv-weak': 'present' })
  undoFound()
  expect(found()).toBeUndefined()
  expect(canUndoFound(useAppStore.getState())).toBe(false)
  undoFound()
  expect(found()).toBeUndefined()
})

test('what was found in one schema is not taken back in another', async () => {
  setFound('inv-weak', 'present')
  const { foundPast } = useAppStore.getState()
  await startAt('#/wrist-drop/localise')
  useAppStore.setState({ foundPast })
  expect(canUndoFound(useAppStore.getState())).toBe(false)
})

test('saying the same again is no act to take back', () => {
  setFound('inv-weak', 'present')
  setFound('inv-weak', 'present')
  undoFound()
  expect(found()).toBeUndefined()
})
