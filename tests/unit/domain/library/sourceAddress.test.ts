import { expect, test } from 'vitest'
import { fileNameIn, sourceAddress } from '@/domain/library/sourceAddress'

const PAGE = 'http://127.0.0.1:4180/teach/?src=x#/foot-drop/map'

test.each([
  ['files/mine.dx.json', 'http://127.0.0.1:4180/teach/files/mine.dx.json'],
  ['/files/mine.dx.json', 'http://127.0.0.1:4180/files/mine.dx.json'],
  ['http://127.0.0.1:4180/a.json#top', 'http://127.0.0.1:4180/a.json'],
])('"%s" is a file of the own origin', (written, url) => {
  expect(sourceAddress(written, PAGE)).toEqual({
    kind: 'own',
    url,
    origin: 'http://127.0.0.1:4180',
  })
})

test.each(['https://example.org/mine.dx.json', '//example.org/mine.dx.json'])(
  '"%s" is a file of another origin when the page comes by https',
  (written) => {
    expect(sourceAddress(written, 'https://teach.example/app/')).toEqual({
      kind: 'other',
      url: 'https://example.org/mine.dx.json',
      origin: 'https://example.org',
    })
  },
)

test.each([
  ['http://example.org/mine.dx.json', 'https://'],
  ['javascript:alert(1)', 'https://'],
  ['data:application/json,{}', 'https://'],
  ['blob:https://example.org/1', 'https://'],
  ['file:///etc/passwd', 'https://'],
  ['https://me:secret@example.org/a.json', 'password'],
  ['https://', 'not an address'],
])('"%s" is refused, and it is said why', (written, why) => {
  expect(sourceAddress(written, PAGE)).toEqual({
    kind: 'refused',
    reason: expect.stringContaining(why) as string,
  })
})

test('a file is called what its address ends in', () => {
  expect(fileNameIn('https://example.org/a/my%20drop.dx.json?x=1')).toBe('my drop.dx.json')
  expect(fileNameIn('https://example.org/a/50%.json')).toBe('50%.json')
  expect(fileNameIn('https://example.org/')).toBe('example.org')
})
