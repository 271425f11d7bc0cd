import { beforeEach, describe, expect, test, vi } from 'vitest'
import { nodeId } from '@/domain/schema/schema'
import { visibleNodes } from '@/domain/schema/visibleNodes'
import { expandAll } from '@/state/explore'
import { openAddress } from '@/state/openAddress'
import { selectSchema } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { buildTree } from '../../support/buildSchema'
import { footDrop } from '../../support/footDrop'
import { serve } from '../../support/serve'
import { address, startAt } from '../../support/startAt'

// A second schema that is not in the first paint and has to be fetched.
vi.mock('virtual:schemas', async (original) => {
  const { bundle } = await original<typeof import('virtual:schemas')>()
  const chestPain = { id: 'chest-pain', title: 'Chest pain', folder: 'chest-pain' }
  return { bundle: { ...bundle, schemas: [...bundle.schemas, chestPain] } }
})

const chestPain = buildTree(
  { pain: { heart: { infarct: {} } } },
  { id: 'chest-pain', title: 'Chest pain' },
)
const served = { 'tree.json': { json: chestPain } }

const state = () => useAppStore.getState()
const onScreen = () => selectSchema(state())?.title
const shown = () => visibleNodes(footDrop, state().place!.open).map((node) => node.id)
const go = async (to: string) => {
  window.history.pushState(null, '', to)
  await openAddress(to)
}

describe('the front door', () => {
  test.each(['', '#', '#/', '#/foot-drop', '#/foot-drop/'])('"%s" opens foot drop', async (to) => {
    await startAt(to)
    expect(state().place).toEqual({
      schema: 'foot-drop',
      view: 'map',
      node: undefined,
      open: { level: 1, except: [] },
    })
  })

  test('completes the address, without a step back to the front door', async () => {
    const before = window.history.length
    await startAt('#/')
    expect(address()).toBe('#/foot-drop/map')
    expect(window.history.length).toBe(before)
  })

  test('opens the outline on a phone', async () => {
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList)
    await startAt('#/')
    expect(address()).toBe('#/foot-drop/outline')
  })

  test('shows foot drop at once, and asks the server for nothing', () => {
    const fetched = serve({})
    void startAt('#/')
    expect(onScreen()).toBe('Foot drop')
    expect(fetched).not.toHaveBeenCalled()
  })
})

describe('a link to a card', () => {
  test('opens the way to it and says so in the address', async () => {
    await startAt('#/foot-drop/map/l5-disc')
    expect(shown()).toContain('l5-disc')
    expect(address()).toBe('#/foot-drop/map/l5-disc?except=peripheral.roots.l5-root')
  })

  test('chooses the card, puts the keyboard on it and looks for it', async () => {
    await startAt('#/foot-drop/map/l5-disc')
    expect(state()).toMatchObject({
      place: { node: 'l5-disc' },
      current: 'l5-disc',
      lookingFor: { id: 'l5-disc' },
    })
  })

  test('keeps what else the link says is open', async () => {
    await startAt('#/foot-drop/outline/l5-disc?open=2')
    expect(address()).toBe('#/foot-drop/outline/l5-disc?open=2&except=roots.l5-root')
  })

  test('may be older than the schema: branches that are gone do no harm', async () => {
    await startAt('#/foot-drop/map?except=central.deleted-last-week')
    expect(shown()).toContain('cortex')
    expect(address()).toBe('#/foot-drop/map?except=central.deleted-last-week')
  })
})

describe('going back', () => {
  test('opens what was open, and keeps the keyboard where it can be seen', async () => {
    await startAt('#/foot-drop/map')
    expandAll()
    state().setCurrent(nodeId('l5-disc'))
    await go('#/foot-drop/map')
    expect(shown()).toHaveLength(4)
    expect(state().current).toBe('peripheral')
  })

  test('to a place without a card chooses none', async () => {
    await startAt('#/foot-drop/map/l5-disc')
    await go('#/foot-drop/map')
    expect(state().place?.node).toBeUndefined()
    expect(state().lookingFor).toBeUndefined()
  })
})

describe('an address that leads nowhere', () => {
  test.each([
    ['#/foot-dorp/map', 'schema', 'foot-dorp', '#/foot-drop/map'],
    ['#/foot-drop/maps', 'view', 'maps', '#/foot-drop/map'],
    ['#/foot-drop/map/l5-rot', 'node', 'l5-rot', '#/foot-drop/map/l5-root'],
    ['#/Foot-Drop/map', 'address', '#/Foot-Drop/map', '#/foot-drop/map'],
    ['#/foot%/map', 'address', '#/foot%/map', '#/foot-drop/map'],
  ])(
    '"%s" says that the %s "%s" is wrong, and offers the nearest',
    async (to, what, word, nearest) => {
      await startAt(to)
      expect(state()).toMatchObject({
        place: undefined,
        wrongPlace: { what, word, nearest: { address: nearest } },
      })
    },
  )

  test('is left as it was written, so that it can be mended', async () => {
    await startAt('#/foot-drop/map/l5-rot')
    expect(address()).toBe('#/foot-drop/map/l5-rot')
  })

  test('is forgotten as soon as another leads somewhere', async () => {
    await startAt('#/foot-drop/map/l5-rot')
    await go('#/foot-drop/map/l5-root')
    expect(state().wrongPlace).toBeUndefined()
    expect(onScreen()).toBe('Foot drop')
  })
})

describe('a schema that has to be fetched', () => {
  test('opens when it has arrived', async () => {
    serve(served)
    await startAt('#/chest-pain/map/infarct')
    expect(onScreen()).toBe('Chest pain')
    expect(address()).toBe('#/chest-pain/map/infarct?except=heart')
  })

  test('is fetched once', async () => {
    const fetched = serve(served)
    await startAt('#/chest-pain')
    await go('#/foot-drop/map')
    await go('#/chest-pain/outline')
    expect(onScreen()).toBe('Chest pain')
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  test('does not open over the place that a person went to in the meantime', async () => {
    let answer = (_: Response) => {}
    vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise((resolve) => (answer = resolve)))
    const coming = startAt('#/chest-pain/map')
    await go('#/foot-drop/map/central')
    answer(new Response(JSON.stringify(chestPain)))
    await coming
    expect(onScreen()).toBe('Foot drop')
    expect(address()).toBe('#/foot-drop/map/central')
  })
})

describe('a schema that does not arrive', () => {
  beforeEach(async () => {
    serve({ 'tree.json': 'offline' })
    await startAt('#/chest-pain/map')
  })

  test('says which file failed and why', () => {
    expect(state().schemaFailure).toEqual({
      file: 'chest-pain/tree.json',
      reason: 'there is no connection to the server',
    })
  })

  test('opens when one tries again and the server is back', async () => {
    serve(served)
    await openAddress(address())
    expect(onScreen()).toBe('Chest pain')
    expect(state().schemaFailure).toBeUndefined()
  })

  test('is forgotten when one goes to a schema that is here', async () => {
    await go('#/foot-drop/map')
    expect(onScreen()).toBe('Foot drop')
    expect(state().schemaFailure).toBeUndefined()
  })

  test('is what one is told, even after an address that led nowhere', async () => {
    await go('#/foot-drop/map/spleen')
    await go('#/chest-pain/map')
    expect(state().wrongPlace).toBeUndefined()
    expect(state().schemaFailure).toBeDefined()
  })
})
