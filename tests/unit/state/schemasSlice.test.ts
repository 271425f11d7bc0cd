import { expect, test } from 'vitest'
import { createStore } from 'zustand'
import { createSchemasSlice, pageKey } from '@/state/schemasSlice'
import { buildSchema } from '../../support/buildSchema'
import { footDropParts } from '../../support/footDrop'

const newStore = () => createStore(createSchemasSlice)
const failure = { file: 'weakness.tree.json', reason: 'the server answered 500' }

test('the tree of foot drop is there from the start, its details are not', () => {
  const { schemas, pages, sources } = newStore().getState()
  expect(schemas['foot-drop']?.title).toBe('Foot drop')
  expect([pages, sources]).toEqual([{}, {}])
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

test('the page of one card arrives without touching that of the same card in another schema', () => {
  const store = newStore()
  const page = footDropParts.pages['als']!
  store.getState().setPages({ [pageKey('weakness', 'als')]: { status: 'failed', failure } })
  store.getState().setPages({ [pageKey('foot-drop', 'als')]: { status: 'here', value: page } })
  const { pages } = store.getState()
  expect(pages['weakness/als']?.status).toBe('failed')
  expect(pages['foot-drop/als']?.status).toBe('here')
})

test('the sources of one schema arrive without touching those of another', () => {
  const store = newStore()
  store.getState().setSources('weakness', { status: 'failed', failure })
  store.getState().setSources('foot-drop', { status: 'here', value: footDropParts.sources })
  expect(store.getState().sources['weakness']?.status).toBe('failed')
})
