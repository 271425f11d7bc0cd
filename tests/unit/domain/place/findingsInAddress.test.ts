import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GRADES } from '@/domain/localisation/found'
import { ROUND_LEVELS } from '@/domain/localisation/round'
import { formatPlace } from '@/domain/place/formatPlace'
import { parseAddress } from '@/domain/place/parseAddress'
import { FIGURES, type Place } from '@/domain/place/place'
import { viewPlace } from '@/domain/place/viewPlace'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'

const LOCALISE: Place = {
  schema: 'foot-drop',
  view: 'localise',
  node: undefined,
  open: FIRST_BRANCHES,
}
const HIDDEN: Place = { ...LOCALISE, view: 'hidden-lesion' }

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6}){0,2}$/)
const observation = fc.constantFrom('present' as const, 'absent' as const, ...GRADES)
const found = fc.dictionary(id, observation, { maxKeys: 12 })
const ids = fc.uniqueArray(id, { maxLength: 6 })

describe('findings in an address', () => {
  test.each([
    ['inv-weak', { 'inv-weak': 'present' }],
    ['inv-weak:no', { 'inv-weak': 'absent' }],
    ['df-weak:0.ev-weak:5', { 'df-weak': 0, 'ev-weak': 5 }],
    ['df-weak.df-weak:no', { 'df-weak': 'absent' }],
  ])('?found=%s is %o', (written, expected) => {
    expect(parseAddress(`#/foot-drop/localise?found=${written}`)?.found).toEqual(expected)
  })

  test.each([
    ['df-weak:6', 'there is no such grade'],
    ['df-weak:-1', 'there is no such grade'],
    ['df-weak:yes', 'the word is not known'],
    ['df-weak:', 'nothing is said'],
    ['df-weak:3:4', 'two grades are said'],
    ['Df-Weak', 'it has capitals'],
    [':no', 'no finding is named'],
    ['', 'nothing is named'],
  ])('?found=%s does not count: %s', (written) => {
    expect(parseAddress(`#/foot-drop/localise?found=${written}`)?.found).toEqual({})
  })

  test('are the same after a reload, with the setting and the figure', () => {
    const setting = fc.option(id, { nil: undefined })
    const figure = fc.option(fc.constantFrom(...FIGURES), { nil: undefined })
    fc.assert(
      fc.property(found, setting, figure, (shown, from, drawn) => {
        const place: Place = {
          ...LOCALISE,
          found: shown,
          ...(from !== undefined && { setting: from }),
          ...(drawn && { figure: drawn }),
        }
        const again = parseAddress(formatPlace(place))
        expect(again).toMatchObject({ found: shown, setting: from, figure: drawn })
      }),
    )
  })

  test('go along from view to view; the figure stays where one localises', () => {
    const place: Place = {
      ...LOCALISE,
      found: { 'df-weak': 2 },
      setting: 'ward',
      figure: 'diagram',
    }
    expect(formatPlace(viewPlace(place, 'map'))).toBe(
      '#/foot-drop/map?found=df-weak:2&setting=ward',
    )
    expect(viewPlace(place, 'localise')).toEqual(place)
  })
})

describe('a round of hidden lesion in an address', () => {
  test('is the same after a reload, whatever was asked and committed', () => {
    const committed = fc.option(
      fc.record({
        sites: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
        because: fc.option(id, { nil: undefined }),
      }),
      { nil: undefined },
    )
    const seed = fc.nat({ max: 4_294_967_295 })
    const level = fc.constantFrom(...ROUND_LEVELS)
    fc.assert(
      fc.property(seed, level, ids, committed, (number, hard, asked, answer) => {
        const round = { seed: number, level: hard, asked, ...(answer && { committed: answer }) }
        expect(parseAddress(formatPlace({ ...HIDDEN, round }))?.round).toEqual(round)
      }),
    )
  })

  test.each([
    ['?round=-1', 'no seed is below 0'],
    ['?round=4294967296', 'no seed is as high'],
    ['?round=soon', 'it is no number'],
    ['?asked=df-weak&answer=l5', 'no seed is given'],
  ])('%s is none: %s', (query) => {
    expect(parseAddress(`#/foot-drop/hidden-lesion${query}`)?.round).toBeUndefined()
  })

  test('of an unknown level is one of the first level', () => {
    const { round } = parseAddress('#/foot-drop/hidden-lesion?round=7&level=triple')!
    expect(round).toEqual({ seed: 7, level: 'whole', asked: [] })
  })

  test('stays with the game', () => {
    const place: Place = { ...HIDDEN, round: { seed: 7, level: 'whole', asked: ['df-weak'] } }
    expect(formatPlace(place)).toBe('#/foot-drop/hidden-lesion?round=7&asked=df-weak')
    expect(formatPlace(viewPlace(place, 'map'))).toBe('#/foot-drop/map')
  })
})
