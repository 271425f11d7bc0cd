import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countLines, placeInText } from '@/domain/library/placeInText'

const TEXT = '{\n  "id": "a \\" b",\n  "n": -12.5\n}'
const at = (line: number, column: number) => {
  const { start, end } = placeInText(TEXT, line, column)
  return TEXT.slice(start, end)
}

test.each([
  [1, 1, '{'],
  [2, 3, '"id"'],
  [2, 9, '"a \\" b"'],
  [3, 8, '-12.5'],
  [4, 1, '}'],
  [9, 9, ''],
])('line %i, column %i is %s', (line, column, words) => {
  expect(at(line, column)).toBe(words)
})

test('any place lies within the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 9 }), fc.nat(9), (text, line, column) => {
      const { start, end } = placeInText(text, line, column + 1)
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThanOrEqual(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('lines are counted as an editor counts them', () => {
  expect([countLines(''), countLines('a'), countLines('a\n'), countLines(TEXT)]).toEqual([
    1, 1, 2, 4,
  ])
})
