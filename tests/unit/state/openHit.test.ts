import { beforeEach, describe, expect, test } from 'vitest'
import type { FindRow } from '@/domain/find/findRow'
import { nodeId } from '@/domain/schema/schema'
import { ownFindRows } from '@/state/fetchFindRows'
import { compareWith, openHit } from '@/state/openHit'
import { rememberPlaces } from '@/state/rememberPlaces'
import { useAppStore } from '@/state/store'
import { footDrop, footDropParts } from '../../support/footDrop'
import { serve } from '../../support/serve'
import { address, startAt } from '../../support/startAt'

const row = (kind: FindRow['kind'], id: string, node?: string): FindRow => ({
  kind,
  id,
  name: id,
  ...(node !== undefined && { node }),
})
const inFootDrop = (found: FindRow) => openHit({ row: found, schema: 'foot-drop' })

describe('going to what was found', () => {
  beforeEach(() => startAt('#/foot-drop/outline'))

  test('the branches above its card are opened, and the view stays', () => {
    inFootDrop(row('finding', 'slr-pos', 'l5-root'))
    const { place, current } = useAppStore.getState()
    expect(place).toMatchObject({ view: 'outline', node: 'l5-root' })
    expect(place?.open.except).toEqual(expect.arrayContaining(['peripheral', 'roots']))
    expect(current).toBe('l5-root')
  })

  test('on the map the card is brought to the middle, and the zoom is left alone', async () => {
    await startAt('#/foot-drop/map')
    inFootDrop(row('card', 'l5-root', 'l5-root'))
    const { lookingFor, cameraAct } = useAppStore.getState()
    expect(lookingFor?.id).toBe('l5-root')
    expect(cameraAct?.act).toBe('centre')
  })

  test('from a view that shows no cards it leads to one that does', async () => {
    await startAt('#/foot-drop/sources')
    inFootDrop(row('card', 'l5-root', 'l5-root'))
    expect(address()).toMatch(/^#\/foot-drop\/map\/l5-root/)
  })

  test('a source leads to the sources, which look for it', () => {
    inFootDrop(row('source', 'some-key', 'l5-root'))
    expect(address()).toMatch(/^#\/foot-drop\/sources/)
    expect(useAppStore.getState().lookingForSource?.key).toBe('some-key')
  })

  test('what is found in another schema leads there, in the same view', () => {
    serve({})
    openHit({ row: row('card', 'siad', 'siad'), schema: 'hyponatraemia' })
    expect(address()).toBe('#/hyponatraemia/outline/siad')
  })
})

describe('holding a card beside another', () => {
  test('the first is the one that is shown', async () => {
    await startAt('#/foot-drop/map/l5-root')
    compareWith(nodeId('common-fibular'))
    expect(useAppStore.getState().place).toMatchObject({
      view: 'compare',
      compared: ['l5-root', 'common-fibular'],
    })
  })

  test('a comparison that is there gets one more', async () => {
    await startAt('#/foot-drop/compare?with=l5-root.common-fibular')
    compareWith(nodeId('sciatic'))
    expect(useAppStore.getState().place?.compared).toEqual(['l5-root', 'common-fibular', 'sciatic'])
  })
})

test('the cards that were visited are kept, the latest first and each once', async () => {
  await startAt('#/foot-drop/map')
  const stop = rememberPlaces()
  for (const id of ['l5-root', 'sciatic', 'l5-root']) inFootDrop(row('card', id, id))
  stop()
  expect(useAppStore.getState().recent.map(({ node }) => node)).toEqual(['l5-root', 'sciatic'])
})

test("a person's own schema that is open is found too, a bundled one not twice", () => {
  const { knowledge, sources } = footDropParts
  const rows = ownFindRows({
    schemas: { 'foot-drop': footDrop, 'own-drop': { ...footDrop, id: 'own-drop' } },
    knowledge: { 'own-drop': { status: 'here', value: knowledge } },
    sources: { 'own-drop': { status: 'here', value: sources } },
  })
  expect(Object.keys(rows)).toEqual(['own-drop'])
  expect(rows['own-drop']?.some(({ kind, id }) => kind === 'card' && id === 'l5-root')).toBe(true)
})
