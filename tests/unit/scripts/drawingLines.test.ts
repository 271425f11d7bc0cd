import { expect, test } from 'vitest'
import { drawingLines } from '../../../scripts/vite/drawingLines'

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240">${inside}</svg>`

test('a drawing is its shapes, each with its role and its place', () => {
  expect(drawingLines(svg('<g class="skin"><circle cx="4" cy="5" r="6"/></g>'), 'a.svg')).toEqual({
    width: 320,
    height: 240,
    shapes: [
      {
        tag: 'g',
        attributes: { class: 'skin' },
        children: [{ tag: 'circle', attributes: { cx: '4', cy: '5', r: '6' } }],
      },
    ],
  })
})

test.each([
  ['a script', '<script>alert(1)</script>', '<script> is not for a drawing'],
  ['words', '<text x="1" y="2">label</text>', '<text> is not for a drawing'],
  ['a colour', '<path d="M0 0" fill="#f00"/>', 'fill="#f00" is not for a drawing'],
  ['a handler', '<path d="M0 0" onclick="x()"/>', 'onclick="x()" is not for a drawing'],
])('%s in a drawing is refused', (_, inside, message) => {
  expect(() => drawingLines(svg(inside), 'a.svg')).toThrow(`a.svg: ${message}`)
})
