import { expect, test } from 'vitest'
import { compileClaim } from '@/domain/compile/compileClaim'
import { citedKeys } from '@/domain/references/citedKeys'

const claim = (text: string) => compileClaim(text)

test('citations are found in the order in which they are read', () => {
  const claims = [claim('Painless [@b; @a].'), claim('Or **not [@c]**.')]
  expect(citedKeys({ gist: claim('Drop [@d].'), claims })).toEqual(['d', 'b', 'a', 'c'])
})

test('a source that is cited twice counts once, where it is first met', () => {
  expect(citedKeys([claim('[@a]'), claim('[@b; @a]')])).toEqual(['a', 'b'])
})

test('the note of a disputed claim is read as well', () => {
  const disputed = compileClaim({ text: 'Always [@a].', status: 'disputed', note: 'Not so [@b].' })
  expect(citedKeys(disputed)).toEqual(['a', 'b'])
})

test('a figure counts with its population by the source that it names', () => {
  expect(citedKeys({ population: ['61 people'], source: 'jeon2013' })).toEqual(['jeon2013'])
})

test('a word called source cites nothing where no population stands beside it', () => {
  expect(citedKeys({ source: 'jeon2013', keys: ['a'] })).toEqual([])
})

test.each([[undefined], [null], ['[@a]'], [7], [[]], [{}]])('%o cites nothing', (value) => {
  expect(citedKeys(value)).toEqual([])
})
