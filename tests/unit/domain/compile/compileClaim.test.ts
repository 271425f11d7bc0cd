import { describe, expect, test } from 'vitest'
import {
  compileClaim,
  compileClaims,
  compileParty,
  compileText,
} from '@/domain/compile/compileClaim'

describe('the standing of a claim', () => {
  test.each([
    ['a claim that cites is sourced', 'Weak in 85.7 % [@jeon2013].', true],
    ['a claim that cites inside bold words is sourced', '**Weak [@jeon2013]**', true],
    ['a claim that cites nothing is taught, not verified', 'Weak in most.', false],
    ['a link is no citation', 'Weak ([Jeon](https://example.org)).', false],
    ['an address with an @ is no citation', 'Write to a@b.org.', false],
  ])('%s', (_, text, sourced) => {
    expect(compileClaim(text)).toMatchObject({ sourced })
    expect(compileClaim({ text })).toMatchObject({ sourced })
  })

  test('a claim that nobody disputes does not say so', () => {
    expect(compileClaim({ text: 'Painless.' })).not.toHaveProperty('disputed')
  })

  test('a disputed claim brings the reason why', () => {
    const written = { text: 'Painless.', status: 'disputed', note: 'L5 can be, too.' } as const
    expect(compileClaim(written).disputed).toEqual({ note: ['L5 can be, too.'] })
  })

  test('a claim may be disputed without a reason', () => {
    const disputed = compileClaim({ text: 'Painless.', status: 'disputed' }).disputed
    expect(disputed).toEqual({ note: undefined })
  })

  test('the source of a note does not make the claim sourced', () => {
    const written = { text: 'Painless.', status: 'disputed', note: 'Not so [@als].' } as const
    expect(compileClaim(written).sourced).toBe(false)
  })
})

test('where nothing is written there is no claim and no text', () => {
  expect(compileClaim(undefined)).toBeUndefined()
  expect(compileText(undefined)).toBeUndefined()
  expect(compileClaims(undefined)).toEqual([])
})

test('a text is data, and HTML in it is words', () => {
  expect(compileText('**Weak** <img onerror=alert(1)>')).toEqual([
    { kind: 'strong', text: ['Weak'] },
    ' <img onerror=alert(1)>',
  ])
})

test.each([
  ['site:l5', { kind: 'site', id: 'l5' }],
  ['script:l5-disc', { kind: 'script', id: 'l5-disc' }],
  ['no disc on MRI', { kind: 'words', words: 'no disc on MRI' }],
  ['finding:df-weak', { kind: 'words', words: 'finding:df-weak' }],
  ['a site: any', { kind: 'words', words: 'a site: any' }],
])('"%s" is compared as %o', (written, party) => {
  expect(compileParty(written)).toEqual(party)
})
