import { expect, test } from 'vitest'
import { firstSentence } from '@/domain/format/firstSentence'
import { parseText } from '@/domain/format/parseText'
import { plainText } from '@/domain/format/plainText'

const first = (source: string) => plainText(firstSentence(parseText(source).text))

test('a text is cut after its first sentence, with what that sentence cites', () => {
  expect(first('Weak hip speaks for the root [@jeon2013]. Strong hip says little.')).toBe(
    'Weak hip speaks for the root.',
  )
  const [, citation] = firstSentence(parseText('Weak hip [@jeon2013]. Strong hip.').text)
  expect(citation).toEqual({ kind: 'citation', keys: ['jeon2013'] })
})

test('a text of one sentence comes back whole, and a number is no end', () => {
  expect(first('Weak in 85.7 of a hundred')).toBe('Weak in 85.7 of a hundred')
  expect(first('Tap the neck. it tingles')).toBe('Tap the neck. it tingles')
  expect(first('')).toBe('')
})
