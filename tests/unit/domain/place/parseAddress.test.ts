import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPlace } from '@/domain/place/formatPlace'
import { parseAddress } from '@/domain/place/parseAddress'
import { VIEWS } from '@/domain/place/place'
import { toggled } from '@/domain/schema/openBranches'
import { nodeId } from '@/domain/schema/schema'
import { visibleNodes } from '@/domain/schema/visibleNodes'
import { anyOpenTree } from '../../../support/arbitraries'

const first = { level: 1, except: [] }
const [schema, map, node] = ['foot-drop', 'map', 'l5-root']

describe('an address in the grammar', () => {
  test.each([
    ['', undefined, undefined, undefined],
    ['#', undefined, undefined, undefined],
    ['#/', undefined, undefined, undefined],
    ['#/foot-drop', schema, undefined, undefined],
    ['#/foot-drop/', schema, undefined, undefined],
    ['#/foot-drop/map', schema, map, undefined],
    ['#foot-drop/map', schema, map, undefined],
    ['#/foot-drop/outline/l5-root', schema, 'outline', node],
    ['#/foot-drop/map/l5-root/', schema, map, node],
    ['#/foot%2Ddrop/map', schema, map, undefined],
  ])('"%s" names schema %s, view %s, node %s', (hash, ...named) => {
    const address = parseAddress(hash)
    expect([address?.schema, address?.view, address?.node]).toEqual(named)
    expect(address?.open).toEqual(first)
  })
})

describe('an address that is not in the grammar', () => {
  test.each([
    ['#/foot-drop/map/l5-root/edit', 'it has too many parts'],
    ['#/foot drop/map', 'it has a space'],
    ['#/Foot-Drop/map', 'it has capitals'],
    ['#/foot-drop/map/L5-root', 'it has capitals'],
    ['#/foot-drop/map/l5--root', 'two hyphens do not join words'],
    ['#/foot-drop/map/-l5', 'no word stands before the hyphen'],
    ['#/foot%', 'a stray % is no escape'],
    ['#/foot-drop/map/%E0%A4%A', 'an escape is cut short'],
    ['#/foot-drop%2Fmap%2Fl5-root%2Fedit', 'escaped slashes count as slashes'],
    ['#/foot-drop/map/<script>', 'it has signs'],
    ['#/fußheber/map', 'it has letters that no id has'],
  ])('"%s" leads nowhere: %s', (hash) => {
    expect(parseAddress(hash)).toBeUndefined()
  })
})

describe('what is open, as an address says it', () => {
  test.each([
    ['?open=3', { level: 3, except: [] }],
    ['?open=0', { level: 0, except: [] }],
    ['?open=40', { level: 40, except: [] }],
    ['?except=cord.l5-root', { level: 1, except: ['cord', 'l5-root'] }],
    ['?open=2&except=cord', { level: 2, except: ['cord'] }],
    ['?except=cord&open=2', { level: 2, except: ['cord'] }],
    ['?except=cord.cord', { level: 1, except: ['cord'] }],
  ])('%s is %o', (query, open) => {
    expect(parseAddress(`#/foot-drop/map${query}`)?.open).toEqual(open)
  })

  test.each([
    ['?', 'nothing follows'],
    ['?open=', 'the level is missing'],
    ['?open=all', 'the level is no number'],
    ['?open=-1', 'the level is below the root'],
    ['?open=41', 'no tree is as high'],
    ['?except=', 'no branch is named'],
    ['?except=Cord.<b>.%', 'the names are no ids'],
    ['?theme=dark', 'the word is not known'],
    ['?%', 'a stray % means nothing'],
  ])('%s never keeps a person from the node: %s', (query) => {
    expect(parseAddress(`#/foot-drop/map/l5-root${query}`)).toMatchObject({ node, open: first })
  })
})

describe('the address of a place', () => {
  test.each([
    ['#/foot-drop/map', { view: 'map', node: undefined, open: first }],
    ['#/foot-drop/outline/l5-root', { view: 'outline', node: nodeId(node), open: first }],
    ['#/foot-drop/map?open=0', { view: 'map', node: undefined, open: { level: 0, except: [] } }],
    [
      '#/foot-drop/map/l5-root?open=2&except=roots.plexus',
      {
        view: 'map',
        node: nodeId(node),
        open: { level: 2, except: [nodeId('roots'), nodeId('plexus')] },
      },
    ],
  ] as const)('is %s', (address, place) => {
    expect(formatPlace({ schema, ...place })).toBe(address)
  })

  test('holds the compared cards and whether a hand-out keeps its answers', () => {
    const compared = [nodeId('l5-root'), nodeId('common-fibular')]
    const at = { schema, view: 'compare', node: undefined, open: first, compared } as const
    expect(formatPlace(at)).toBe('#/foot-drop/compare?with=l5-root.common-fibular')
    const handout = { schema, view: 'print-handout', node: undefined, open: first } as const
    expect(formatPlace({ ...handout, answers: 'closed' })).toBe(
      '#/foot-drop/print-handout?answers=closed',
    )
  })

  test('says all of the place, so that it can be taken apart again', () => {
    const view = fc.constantFrom(...VIEWS)
    const answers = fc.constantFrom('closed' as const, undefined)
    const picks = fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 4 })
    fc.assert(
      fc.property(anyOpenTree, view, picks, answers, (tree, shown, picked, keptBack) => {
        const { schema: any, open, id } = tree
        const ids = Object.keys(any.nodes).map(nodeId)
        const compared = picked.flatMap((index) => ids[index] ?? [])
        const place = { schema: any.id, view: shown, node: id, open, compared }
        const whole = keptBack ? { ...place, answers: keptBack } : place
        expect(parseAddress(formatPlace(whole))).toEqual({
          ...place,
          answers: keptBack,
          found: {},
          setting: undefined,
          figure: undefined,
          round: undefined,
        })
      }),
    )
  })

  test('gives back the same cards, whichever branches a person opens and closes', () => {
    const pressed = fc.array(fc.nat({ max: 24 }), { maxLength: 40 })
    fc.assert(
      fc.property(anyOpenTree, pressed, ({ schema: any, open }, presses) => {
        const ids = Object.keys(any.nodes).map(nodeId)
        const after = presses.reduce((at, press) => toggled(at, ids[press % ids.length]!), open)
        const address = formatPlace({ schema: any.id, view: 'map', node: undefined, open: after })
        expect(visibleNodes(any, parseAddress(address)!.open)).toEqual(visibleNodes(any, after))
      }),
    )
  })
})
