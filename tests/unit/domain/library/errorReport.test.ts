import { expect, test } from 'vitest'
import { errorFormLink, errorReportWords } from '@/domain/library/errorReport'

const place = {
  schema: 'foot-drop',
  version: '0.2.0',
  card: 'L5 root',
  address: 'https://example.org/#/foot-drop/map/l5-root',
}

test('the form of the project opens with the schema, the card and the address filled in', () => {
  const link = new URL(errorFormLink('https://example.org/owner/name/', place))
  expect(link.origin + link.pathname).toBe('https://example.org/owner/name/issues/new')
  expect(Object.fromEntries(link.searchParams)).toEqual({
    template: 'content-error.yml',
    title: 'L5 root: ',
    schema: 'foot-drop 0.2.0',
    place: 'L5 root, https://example.org/#/foot-drop/map/l5-root',
  })
})

test('a report on a whole schema names no card', () => {
  const words = errorReportWords({ ...place, card: undefined })
  expect(words).toBe(
    'Schema: foot-drop 0.2.0\nAddress: https://example.org/#/foot-drop/map/l5-root\nWhat is wrong: ',
  )
})
