import { beforeEach, describe, expect, test } from 'vitest'
import { useAppStore } from '@/state/store'
import { startAt } from '../../support/startAt'

const KEY = 'branchpoint-settings'
const saved = () =>
  JSON.parse(window.localStorage.getItem(KEY) ?? 'null') as { state: object } | null
const reload = async (text: string) => {
  window.localStorage.setItem(KEY, text)
  await useAppStore.persist.rehydrate()
  return useAppStore.getState()
}

beforeEach(() => startAt('#/foot-drop/map/l5-root'))

describe('what the device keeps', () => {
  test('are the settings, and nothing about where the person is', () => {
    useAppStore.getState().change('theme', 'dark')
    expect(Object.keys(saved()?.state ?? {}).toSorted()).toEqual([
      'confidence',
      'density',
      'duePerDay',
      'grades',
      'intervals',
      'isFocusMode',
      'isPanelOpen',
      'keys',
      'level',
      'motion',
      'newOrder',
      'newPerDay',
      'orientation',
      'panelWidthPx',
      'textSize',
      'theme',
    ])
    expect(saved()?.state).toMatchObject({ theme: 'dark', panelWidthPx: 400, isPanelOpen: true })
  })

  test('comes back after a reload', async () => {
    const state = await reload('{"state":{"theme":"dark","panelWidthPx":512},"version":1}')
    expect(state).toMatchObject({ theme: 'dark', panelWidthPx: 512, isPanelOpen: true })
  })

  test.each([
    ['nothing', '{}'],
    ['null', 'null'],
    ['a list', '[]'],
    ['settings of another shape', '{"state":["dark"],"version":1}'],
    ['settings that make no sense', '{"state":{"theme":"sepia","panelWidthPx":"x"},"version":1}'],
    ['half a file', '{"state":{"theme":"dark"'],
  ])('may have become %s, and the app starts with what it usually has', async (_, text) => {
    expect(await reload(text)).toMatchObject({
      theme: 'system',
      panelWidthPx: 400,
      isPanelOpen: true,
    })
  })

  test('never moves the person', async () => {
    const state = await reload('{"state":{"place":{"schema":"x"},"theme":"dark"},"version":1}')
    expect(state.place).toMatchObject({ schema: 'foot-drop', node: 'l5-root' })
    expect(state.theme).toBe('dark')
  })

  test('is read as far as it is understood when another version of the app saved it', async () => {
    expect((await reload('{"state":{"theme":"dark"},"version":2}')).theme).toBe('dark')
  })
})
