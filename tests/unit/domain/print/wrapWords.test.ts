import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrapWords } from '@/domain/print/wrapWords'

const byLetters = (words: string) => words.length

test('fills each line before the next', () => {
  expect(wrapWords('one nerve after another', 10, byLetters)).toEqual([
    'one nerve',
    'after',
    'another',
  ])
})

test('a hyphen or a stroke may end a line, and nothing is put between', () => {
  expect(wrapWords('Guillain–Barré syndrome', 10, byLetters)).toEqual([
    'Guillain–',
    'Barré',
    'syndrome',
  ])
})

test('a word that is wider than the line is broken', () => {
  expect(wrapWords('pseudohyponatraemia', 8, byLetters)).toEqual(['pseudohy', 'ponatrae', 'mia'])
})

test('no line is too wide and no letter is lost, whatever the words', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
      const lines = wrapWords(text, width, (words) => Array.from(words).length)
      for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    }),
  )
})
