import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSourced } from '@/domain/format/isSourced'
import { parseText } from '@/domain/format/parseText'
import { plainText } from '@/domain/format/plainText'

test.each([
  ['plain words', 'Weak hip', ['Weak hip']],
  ['bold', 'A **weak** hip', ['A ', { kind: 'strong', text: ['weak'] }, ' hip']],
  ['italic', '*Only* here', [{ kind: 'emphasis', text: ['Only'] }, ' here']],
  ['one source', 'Weak [@jeon2013].', ['Weak ', { kind: 'citation', keys: ['jeon2013'] }, '.']],
  ['two sources', '[@a; @b]', [{ kind: 'citation', keys: ['a', 'b'] }]],
  [
    'a link',
    '[here](https://x.org/a)',
    [{ kind: 'link', href: 'https://x.org/a', text: ['here'] }],
  ],
  [
    'a cross-link',
    '[[finding:df-weak|weak]]',
    [{ kind: 'cross-link', target: 'finding', id: 'df-weak', text: 'weak' }],
  ],
  ['escaped marks', '2 \\* 3 \\[a\\]', ['2 * 3 [a]']],
  ['HTML, which stays words', '<b>x</b> & <img onerror=1>', ['<b>x</b> & <img onerror=1>']],
])('%s', (_what, source, parsed) => {
  expect(parseText(source).text).toEqual(parsed)
  expect(parseText(source).faults).toEqual([])
})

test.each([
  ['a mark that is not closed', 'A **weak hip', 'unclosed-marker'],
  ['an address without encryption', '[here](http://x.org)', 'unsafe-link'],
  ['an address that is a script', '[here](javascript:alert(1))', 'unsafe-link'],
  ['a citation that is none', 'Weak [@]', 'bad-citation'],
  ['a cross-link to nothing known', '[[muscle:ta|tibialis]]', 'bad-cross-link'],
])('%s stays words and is said', (_what, source, code) => {
  const { text, faults } = parseText(source)
  expect(faults.map((fault) => fault.code)).toContain(code)
  expect(text.every((inline) => typeof inline === 'string' || inline.kind !== 'link')).toBe(true)
})

test('a text is sourced when it cites anywhere, in bold as well', () => {
  expect(isSourced(parseText('**Weak [@jeon2013]**').text)).toBe(true)
  expect(isSourced(parseText('Weak (Jeon 2013)').text)).toBe(false)
})

test('the words alone have no marks and no blank before the full stop', () => {
  expect(plainText(parseText('A **weak** hip [@jeon2013].').text)).toBe('A weak hip.')
})

test('no text, however broken, throws, and none loses its letters', () => {
  const marks = fc.constantFrom(
    '**',
    '*',
    '[',
    ']',
    '[[',
    ']]',
    '(',
    ')',
    '@',
    '|',
    '\\',
    'a',
    ' ',
    'https://x',
    ';',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(marks).map((parts) => parts.join('')),
      ),
      (source) => {
        const { text, faults } = parseText(source)
        expect(Array.isArray(text)).toBe(true)
        for (const fault of faults) expect(fault.offset).toBeLessThanOrEqual(source.length)
      },
    ),
  )
})
