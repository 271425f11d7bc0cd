import { expect, test } from 'vitest'
import { textDirection } from '@/domain/schema/textDirection'

test.each([
  [undefined, 'ltr'],
  ['en-GB', 'ltr'],
  ['de', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he-IL', 'rtl'],
  ['FA', 'rtl'],
  ['ur-PK', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ku-Latn-TR', 'ltr'],
  ['ks-Deva', 'ltr'],
  // Four digits are a variant of a language, not a script.
  ['ar-1994', 'rtl'],
])('words in %s run %s', (language, direction) => {
  expect(textDirection(language)).toBe(direction)
})
