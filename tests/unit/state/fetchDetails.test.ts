import { beforeEach, describe, expect, test } from 'vitest'
import { fetchDetails } from '@/state/fetchDetails'
import { useAppStore } from '@/state/store'
import { footDropCards, footDropKnowledge } from '../../support/footDrop'
import { serve, serveFootDrop } from '../../support/serve'
import { startAt } from '../../support/startAt'

const cards = () => useAppStore.getState().cards['foot-drop']
const knowledge = () => useAppStore.getState().knowledge['foot-drop']
const files = (fetched: ReturnType<typeof serve>) =>
  fetched.mock.calls.map(([input]) => (typeof input === 'string' ? input.split('/').at(-1) : input))

beforeEach(() => startAt('#/foot-drop/map'))

test('the words of the cards are asked for first, then what they draw on', async () => {
  const fetched = serveFootDrop()
  await fetchDetails('foot-drop')
  expect(files(fetched)).toEqual(['foot-drop.cards.json', 'foot-drop.knowledge.json'])
  expect(cards()).toEqual({ status: 'here', value: footDropCards })
  expect(knowledge()).toEqual({ status: 'here', value: footDropKnowledge })
})

test('while they are on their way this is known', async () => {
  serveFootDrop()
  const done = fetchDetails('foot-drop')
  expect(cards()).toEqual({ status: 'coming' })
  await done
})

test('nothing is asked for twice, neither on its way nor once it is here', async () => {
  const fetched = serveFootDrop()
  await Promise.all([fetchDetails('foot-drop'), fetchDetails('foot-drop')])
  await fetchDetails('foot-drop')
  expect(fetched).toHaveBeenCalledTimes(2)
})

describe('when they do not arrive', () => {
  test.each([
    ['offline' as const, 'there is no connection to the server'],
    [{ status: 503 }, 'the server answered 503'],
    [{ body: '{"aka": [' }, 'it arrived damaged'],
  ])('after %o one is told: %s', async (answer, reason) => {
    serve({ 'foot-drop.cards.json': answer })
    await fetchDetails('foot-drop')
    expect(cards()).toEqual({ status: 'failed', failure: { file: 'foot-drop.cards.json', reason } })
  })

  test('only what failed is asked for again', async () => {
    serve({
      'foot-drop.cards.json': { json: footDropCards },
      'foot-drop.knowledge.json': 'offline',
    })
    await fetchDetails('foot-drop')
    expect([cards()?.status, knowledge()?.status]).toEqual(['here', 'failed'])
    const fetched = serveFootDrop()
    await fetchDetails('foot-drop')
    expect(files(fetched).slice(2)).toEqual(['foot-drop.knowledge.json'])
    expect(knowledge()?.status).toBe('here')
  })

  test('a schema that the app does not ship has no details', async () => {
    await fetchDetails('spleen')
    expect(useAppStore.getState().cards['spleen']).toEqual({
      status: 'failed',
      failure: { file: '(not bundled)', reason: 'this app does not ship it' },
    })
  })
})
