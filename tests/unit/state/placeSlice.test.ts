import { beforeEach, describe, expect, test } from 'vitest'
import { createStore } from 'zustand'
import type { Place } from '@/domain/place/place'
import { nodeId } from '@/domain/schema/schema'
import { createPlaceSlice } from '@/state/placeSlice'

const place: Place = {
  schema: 'foot-drop',
  view: 'map',
  node: nodeId('l5-root'),
  open: { level: 1, except: [] },
}
const wrongPlace = { what: 'node', word: 'spleen', nearest: undefined } as const
const newStore = () => createStore(createPlaceSlice)

beforeEach(() => window.history.replaceState(null, '', '#/'))

test('before an address is read nobody is anywhere', () => {
  expect(newStore().getState()).toMatchObject({
    place: undefined,
    wrongPlace: undefined,
    current: undefined,
    lookingFor: undefined,
  })
})

describe('going somewhere', () => {
  test('writes the address', () => {
    newStore().getState().go(place, 'push')
    expect(window.location.hash).toBe('#/foot-drop/map/l5-root')
  })

  test('leaves an entry to come back to, or replaces the one there is', () => {
    const store = newStore()
    const before = window.history.length
    store.getState().go(place, 'push')
    expect(window.history.length).toBe(before + 1)
    store.getState().go({ ...place, node: undefined }, 'replace')
    expect(window.history.length).toBe(before + 1)
  })

  test('to where one is already leaves no second entry', () => {
    const store = newStore()
    store.getState().go(place, 'push')
    const before = window.history.length
    store.getState().go({ ...place }, 'push')
    expect(window.history.length).toBe(before)
  })

  test('ends being lost', () => {
    const store = newStore()
    store.getState().getLost(wrongPlace)
    store.getState().go(place, 'push')
    expect(store.getState()).toMatchObject({ place, wrongPlace: undefined })
  })
})

describe('arriving where an address leads', () => {
  test('takes the place over, and looks for its node', () => {
    const store = newStore()
    store.getState().arrive(place, nodeId('l5-root'))
    expect(store.getState()).toMatchObject({
      place,
      current: 'l5-root',
      lookingFor: { id: 'l5-root' },
    })
  })

  test('looks for nothing where no node is named', () => {
    const store = newStore()
    store.getState().lookFor(nodeId('cord'))
    store.getState().arrive({ ...place, node: undefined }, undefined)
    expect(store.getState().lookingFor).toBeUndefined()
  })

  test('does not write the address, which says it already', () => {
    newStore().getState().arrive(place, undefined)
    expect(window.location.hash).toBe('#/')
  })

  test('ends being lost', () => {
    const store = newStore()
    store.getState().getLost(wrongPlace)
    store.getState().arrive(place, undefined)
    expect(store.getState().wrongPlace).toBeUndefined()
  })
})

test('being lost is being nowhere', () => {
  const store = newStore()
  store.getState().go(place, 'push')
  store.getState().getLost(wrongPlace)
  expect(store.getState()).toMatchObject({ place: undefined, wrongPlace })
})

test('looking for the same node again is a new search', () => {
  const store = newStore()
  store.getState().lookFor(nodeId('cord'))
  const first = store.getState().lookingFor
  store.getState().lookFor(nodeId('cord'))
  expect(store.getState().lookingFor).toEqual(first)
  expect(store.getState().lookingFor).not.toBe(first)
})
