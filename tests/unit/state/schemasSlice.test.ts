import { expect, test } from 'vitest'
import { createStore } from 'zustand'
import { createSchemasSlice } from '@/state/schemasSlice'
import { buildSchema } from '../../support/buildSchema'
import { footDropCards, footDropKnowledge } from '../../support/footDrop'

const newStore = () => createStore(createSchemasSlice)
const failure = { file: 'weakness.tree.json', reason: 'the server answered 500' }

test('the tree of foot drop is there from the start, its details are not', () => {
  const { schemas, cards, knowledge } = newStore().getState()
  expect(schemas['foot-drop']?.title).toBe('Foot drop')
  expect([cards, knowledge]).toEqual([{}, {}])
})

test('a schema that arrives stands beside the others', () => {
  const store = newStore()
  store.getState().setSchema(buildSchema({ weakness: {} }))
  expect(Object.keys(store.getState().schemas)).toEqual(['foot-drop', 'weakness'])
})

test('a schema that arrives ends the failure to load one', () => {
  const store = newStore()
  store.getState().setSchemaFailure(failure)
  expect(store.getState().schemaFailure).toEqual(failure)
  store.getState().setSchema(buildSchema({ weakness: {} }))
  expect(store.getState().schemaFailure).toBeUndefined()
})

test('the cards of one schema arrive without touching those of another', () => {
  const store = newStore()
  store.getState().setCards('weakness', { status: 'failed', failure })
  store.getState().setCards('foot-drop', { status: 'here', value: footDropCards })
  store.getState().setKnowledge('foot-drop', { status: 'here', value: footDropKnowledge })
  const { cards, knowledge } = store.getState()
  expect(cards['weakness']?.status).toBe('failed')
  expect(cards['foot-drop']?.status).toBe('here')
  expect(Object.keys(knowledge)).toEqual(['foot-drop'])
})
