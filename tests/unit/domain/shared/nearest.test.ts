import { expect, test } from 'vitest'
import { nearest } from '@/domain/shared/nearest'

const NODES = ['l5-root', 'l4-root', 'common-fibular', 'cauda-equina']

test.each([
  ['l5-rot', 'l5-root'],
  ['L5-ROOT', 'l5-root'],
  ['comon-fibular', 'common-fibular'],
  ['cauda-equine', 'cauda-equina'],
])('%s probably means %s', (word, meant) => {
  expect(nearest(word, NODES)).toBe(meant)
})

test('a word that is like none of them means nothing', () => {
  expect(nearest('hyponatraemia', NODES)).toBeUndefined()
  expect(nearest('l5', [])).toBeUndefined()
})
