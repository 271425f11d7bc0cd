import { describe, expect, test } from 'vitest'
import { parseAddress } from '@/domain/place/parseAddress'
import { resolvePlace, wrongSchema } from '@/domain/place/resolvePlace'
import { footDrop } from '../../../support/footDrop'

const resolved = (hash: string) => resolvePlace(parseAddress(hash)!, footDrop, 'map')
const wrong = (hash: string) => {
  const answer = resolved(hash)
  return answer.kind === 'wrong' ? answer.wrong : undefined
}

describe('an address that leads somewhere', () => {
  test('names the schema, the view, the node and what is open', () => {
    expect(resolved('#/foot-drop/outline/l5-root?open=2')).toEqual({
      kind: 'place',
      place: {
        schema: 'foot-drop',
        view: 'outline',
        node: 'l5-root',
        open: { level: 2, except: [] },
      },
    })
  })

  test('leaves the choice of the view to the screen', () => {
    const address = parseAddress('#/foot-drop')!
    expect(resolvePlace(address, footDrop, 'outline')).toMatchObject({
      kind: 'place',
      place: { view: 'outline', node: undefined },
    })
  })

  test('may name open branches that the schema no longer has', () => {
    expect(resolved('#/foot-drop/map?except=deleted-last-week').kind).toBe('place')
  })
})

describe('a view that there is not', () => {
  test('is most likely a slip of the pen', () => {
    expect(wrong('#/foot-drop/maps')).toEqual({
      what: 'view',
      word: 'maps',
      nearest: { address: '#/foot-drop/map', name: 'Foot drop' },
    })
  })

  test('keeps the node and what is open', () => {
    expect(wrong('#/foot-drop/outlin/l5-root?open=2')?.nearest).toEqual({
      address: '#/foot-drop/outline/l5-root?open=2',
      name: 'L5 root in Foot drop',
    })
  })

  test('may be a node where the view stands', () => {
    expect(wrong('#/foot-drop/l5-root')).toEqual({
      what: 'view',
      word: 'l5-root',
      nearest: { address: '#/foot-drop/map/l5-root', name: 'L5 root in Foot drop' },
    })
  })

  test('that is like none leads to the usual one', () => {
    expect(wrong('#/foot-drop/spreadsheet')?.nearest?.address).toBe('#/foot-drop/map')
  })
})

describe('a node that there is not', () => {
  test.each([
    ['l5-rot', 'l5-root', 'L5 root'],
    ['miningioma', 'meningioma', 'Parasagittal meningioma'],
    ['guillain', undefined, undefined],
  ])('"%s" was most likely meant to be %s', (word, id, name) => {
    const nearest = id && { address: `#/foot-drop/outline/${id}?open=2`, name }
    expect(wrong(`#/foot-drop/outline/${word}?open=2`)).toEqual({ what: 'node', word, nearest })
  })

  test.each(['constructor', 'to-string'])('"%s" is none either', (word) => {
    expect(wrong(`#/foot-drop/map/${word}`)?.what).toBe('node')
  })
})

describe('a schema that there is not', () => {
  const known = [
    { id: 'foot-drop', title: 'Foot drop' },
    { id: 'chest-pain', title: 'Chest pain' },
  ]

  test('is most likely the one that is spelt nearly so, in the view that suits the screen', () => {
    expect(wrongSchema('foot-dorp', known, 'outline')).toEqual({
      what: 'schema',
      word: 'foot-dorp',
      nearest: { address: '#/foot-drop/outline', name: 'Foot drop' },
    })
  })

  test('that is like none has no nearest', () => {
    expect(wrongSchema('hyponatraemia', known, 'map').nearest).toBeUndefined()
  })
})
