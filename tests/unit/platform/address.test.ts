import { beforeEach, expect, test, vi } from 'vitest'
import { onAddressChange, readAddress, writeAddress } from '@/platform/address'

beforeEach(() => window.history.replaceState(null, '', '#/foot-drop/map'))

test('the address is what stands after the page', () => {
  expect(readAddress()).toBe('#/foot-drop/map')
})

test.each([
  ['push', 1],
  ['replace', 0],
] as const)('writing with "%s" leaves %i entries to come back to', (how, entries) => {
  const before = window.history.length
  writeAddress('#/foot-drop/outline', how)
  expect(readAddress()).toBe('#/foot-drop/outline')
  expect(window.history.length - before).toBe(entries)
})

test('writing what stands there already leaves no entry', () => {
  const before = window.history.length
  writeAddress('#/foot-drop/map', 'push')
  expect(window.history.length).toBe(before)
})

test('who listens hears of going back and of a link, until they stop listening', () => {
  const heard = vi.fn<(address: string) => void>()
  const stop = onAddressChange(heard)
  window.dispatchEvent(new PopStateEvent('popstate'))
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  expect(heard.mock.calls).toEqual([['#/foot-drop/map'], ['#/foot-drop/map']])
  stop()
  window.dispatchEvent(new PopStateEvent('popstate'))
  expect(heard).toHaveBeenCalledTimes(2)
})

test('the app is not told of what it writes itself', () => {
  const heard = vi.fn<(address: string) => void>()
  const stop = onAddressChange(heard)
  writeAddress('#/foot-drop/outline', 'push')
  stop()
  expect(heard).not.toHaveBeenCalled()
})
