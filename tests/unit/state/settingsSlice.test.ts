import { describe, expect, test } from 'vitest'
import { createStore } from 'zustand'
import { createSettingsSlice, PANEL_WIDTH_PX, savedSettings } from '@/state/settingsSlice'

const newStore = () => createStore(createSettingsSlice)

describe('what a person prefers', () => {
  test('is at first the colours of the system and an open panel of the usual width', () => {
    expect(newStore().getState()).toMatchObject({
      theme: 'system',
      isPanelOpen: true,
      panelWidthPx: PANEL_WIDTH_PX.usual,
    })
  })

  test('can be changed', () => {
    const store = newStore()
    store.getState().change('theme', 'dark')
    store.getState().setPanelOpen(false)
    store.getState().setPanelWidth(500)
    expect(store.getState()).toMatchObject({
      theme: 'dark',
      isPanelOpen: false,
      panelWidthPx: 500,
    })
  })

  test('can be the usual again, without moving the panel', () => {
    const store = newStore()
    store.getState().change('theme', 'dark')
    store.getState().change('textSize', '200')
    store.getState().setPanelWidth(500)
    store.getState().backToUsual()
    expect(store.getState()).toMatchObject({ theme: 'system', textSize: '100', panelWidthPx: 500 })
  })

  test.each([
    [0, PANEL_WIDTH_PX.min],
    [9999, PANEL_WIDTH_PX.max],
    [451.6, 452],
  ])('a panel dragged to %s px is %s px wide', (dragged, widthPx) => {
    const store = newStore()
    store.getState().setPanelWidth(dragged)
    expect(store.getState().panelWidthPx).toBe(widthPx)
  })
})

describe('settings that were saved', () => {
  test('are taken over as they are', () => {
    const saved = { theme: 'light', panelWidthPx: 512, isPanelOpen: false }
    expect(savedSettings(saved)).toEqual(saved)
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['words', 'dark'],
    ['a number', 7],
    ['a list', ['dark']],
    ['other things', { colour: 'dark' }],
  ])('that have become %s change nothing', (_, saved) => {
    expect(savedSettings(saved)).toEqual({})
  })

  test.each([
    ['a theme that there is not', { theme: 'sepia' }],
    ['a theme in capitals', { theme: 'DARK' }],
    ['a theme that is no word', { theme: ['dark'] }],
    ['a width in words', { panelWidthPx: '500' }],
    ['a width that is no number', { panelWidthPx: Number.NaN }],
    ['a width without end', { panelWidthPx: Number.POSITIVE_INFINITY }],
    ['a panel that is open in words', { isPanelOpen: 'yes' }],
  ])('with %s keep what is sound and no more', (_, broken) => {
    const sound = { theme: 'dark', panelWidthPx: 512, isPanelOpen: false }
    const [key] = Object.keys(broken)
    const rest = Object.fromEntries(Object.entries(sound).filter(([name]) => name !== key))
    expect(savedSettings({ ...sound, ...broken })).toEqual(rest)
  })

  test('of a wider screen give a panel that can still be moved', () => {
    expect(savedSettings({ panelWidthPx: 4000 })).toEqual({ panelWidthPx: PANEL_WIDTH_PX.max })
  })

  test('never bring back anything but settings', () => {
    expect(savedSettings({ place: { schema: 'x' }, setTheme: 'x' })).toEqual({})
  })
})
