import { describe, expect, test } from 'vitest'
import { lastVisited, savedVisits, type Visit, visitWords } from '@/domain/library/visits'

const now = new Date(2026, 4, 3, 9, 30).getTime()
const visit: Visit = { address: '#/foot-drop/map/l5-root', view: 'map', card: 'L5 root', at: now }

describe('where one was is said', () => {
  test.each([
    [new Date(2026, 4, 3, 0, 1), 'L5 root, on the map, today'],
    [new Date(2026, 4, 2, 23, 59), 'L5 root, on the map, yesterday'],
    [new Date(2026, 3, 30, 12), 'L5 root, on the map, 30 April'],
    [new Date(2025, 11, 31, 12), 'L5 root, on the map, 31 December 2025'],
  ])('of %s: %s', (at, words) => {
    expect(visitWords({ ...visit, at: at.getTime() }, now)).toBe(words)
  })

  test('without a card, when none was chosen', () => {
    expect(visitWords({ ...visit, card: undefined, view: 'outline' }, now)).toBe(
      'in the outline, today',
    )
  })
})

test('the schema visited last is the one to go on with, if it is still there', () => {
  const visits = { 'foot-drop': { ...visit, at: 1 }, 'my-drop': { ...visit, at: 2 } }
  expect(lastVisited(visits, ['foot-drop', 'my-drop', 'weakness'])).toBe('my-drop')
  expect(lastVisited(visits, ['foot-drop', 'weakness'])).toBe('foot-drop')
  expect(lastVisited(visits, ['weakness'])).toBeUndefined()
})

test('what was saved is taken over as far as it makes sense', () => {
  const saved: unknown = JSON.parse(JSON.stringify({ 'foot-drop': visit }))
  expect(savedVisits(saved)).toEqual({ 'foot-drop': visit })
  expect(savedVisits('nonsense')).toEqual({})
  expect(savedVisits({ 'foot-drop': { ...visit, address: 'https://example.org/' } })).toEqual({})
  expect(savedVisits({ 'foot-drop': { ...visit, view: 'riddle' }, x: null })).toEqual({})
})
