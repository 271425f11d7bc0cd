import { beforeEach, describe, expect, test } from 'vitest'
import { fetchEmergencies, fetchPage, fetchSources } from '@/state/fetchParts'
import { useAppStore } from '@/state/store'
import { footDropParts } from '../../support/footDrop'
import { serve, serveFootDrop } from '../../support/serve'
import { startAt } from '../../support/startAt'

const page = (node: string) => useAppStore.getState().pages[`foot-drop/${node}`]
const files = (fetched: ReturnType<typeof serve>) =>
  fetched.mock.calls.map(([input]) => (typeof input === 'string' ? input.split('/').at(-1) : input))

beforeEach(() => startAt('#/foot-drop/map'))

test('the page of a card is asked for alone, and arrives whole', async () => {
  const fetched = serveFootDrop()
  await fetchPage('foot-drop', 'als')
  expect(files(fetched)).toEqual(['als.json'])
  expect(page('als')).toEqual({ status: 'here', value: footDropParts.pages['als'] })
})

test('while it is on its way this is known', async () => {
  serveFootDrop()
  const done = fetchPage('foot-drop', 'als')
  expect(page('als')).toEqual({ status: 'coming' })
  await done
})

test('nothing is asked for twice, neither on its way nor once it is here', async () => {
  const fetched = serveFootDrop()
  await Promise.all([fetchPage('foot-drop', 'als'), fetchPage('foot-drop', 'als')])
  await fetchPage('foot-drop', 'als')
  expect(fetched).toHaveBeenCalledTimes(1)
})

test('what must not wait and where it all comes from arrive apart', async () => {
  serveFootDrop()
  await Promise.all([fetchEmergencies('foot-drop'), fetchSources('foot-drop')])
  const { emergencies, sources } = useAppStore.getState()
  expect(emergencies['foot-drop']).toEqual({ status: 'here', value: footDropParts.emergencies })
  expect(sources['foot-drop']).toEqual({ status: 'here', value: footDropParts.sources })
})

describe('when a page does not arrive', () => {
  test.each([
    ['offline' as const, 'there is no connection to the server'],
    [{ status: 503 }, 'the server answered 503'],
    [{ body: '{"node": [' }, 'it arrived damaged'],
  ])('after %o one is told: %s', async (answer, reason) => {
    serve({ 'als.json': answer })
    await fetchPage('foot-drop', 'als')
    expect(page('als')).toEqual({ status: 'failed', failure: { file: 'pages/als.json', reason } })
  })

  test('it is asked for again', async () => {
    serve({ 'als.json': 'offline' })
    await fetchPage('foot-drop', 'als')
    serveFootDrop()
    await fetchPage('foot-drop', 'als')
    expect(page('als')?.status).toBe('here')
  })

  test('because the app does not ship its schema, this is said', async () => {
    await fetchPage('spleen', 'als')
    expect(useAppStore.getState().pages['spleen/als']).toEqual({
      status: 'failed',
      failure: { file: '(not bundled)', reason: 'this app does not ship it' },
    })
  })
})
