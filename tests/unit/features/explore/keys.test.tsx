import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ExplorePage } from '@/features/explore/ExplorePage'
import { OutlineView } from '@/features/explore/outline/OutlineView'
import { useCommandKeys } from '@/features/find/useCommandKeys'
import { collapseAll } from '@/state/explore'
import { useAppStore } from '@/state/store'
import { footDrop } from '../../../support/footDrop'
import { serveFootDrop } from '../../../support/serve'
import { startAt } from '../../../support/startAt'

beforeEach(() => {
  // happy-dom has no layout: nothing to scroll.
  Element.prototype.scrollIntoView = vi.fn()
})

const state = () => useAppStore.getState()
const row = (name: RegExp) => screen.getByRole('treeitem', { name })
const press = (at: Element, key: string, more = {}) => fireEvent.keyDown(at, { key, ...more })

/** The tree with its keys and those of the commands; both views of the tree hear the same. */
function Tree() {
  useCommandKeys()
  return (
    <main>
      <OutlineView schema={footDrop} />
    </main>
  )
}

async function openTree(view: 'map' | 'outline') {
  await startAt(`#/foot-drop/${view}`)
  render(<Tree />)
  return row(/^Foot drop/)
}

describe('with letters, digits and signs switched off', () => {
  test.each([
    ['a digit, which is not heard', '2', undefined],
    ['a first letter, which is', 'p', 'peripheral'],
  ])('in the tree: %s', async (_, key, current) => {
    const root = await openTree('outline')
    act(() => state().change('keys', 'off'))
    press(root, key)
    expect(state().current).toBe(current)
  })

  test('* opens all branches beside', async () => {
    await openTree('outline')
    act(() => state().change('keys', 'off'))
    press(row(/^Peripheral/), '*')
    expect(row(/^Central/)).toHaveAttribute('aria-expanded', 'true')
  })
})

describe('digits, on whatever keyboard', () => {
  const shiftOne = (key: string) => ({ code: 'Digit1', shiftKey: true, key })

  test.each([
    ['a US keyboard', '!'],
    ['a French one', '1'],
  ])('Shift and 1 fit the map on %s', async (_, key) => {
    const root = await openTree('map')
    press(root, key, shiftOne(key))
    expect(state().cameraAct?.act).toBe('fit')
    expect(state().current).toBeUndefined()
  })

  test.each([
    ['a US keyboard', '1', { code: 'Digit1' }],
    ['a French one, which writes & there', '&', { code: 'Digit1' }],
    ['the digits beside', '1', { code: 'Numpad1' }],
  ])('1 alone goes to the first branch on %s', async (_, key, more) => {
    press(await openTree('map'), key, more)
    expect(state().current).toBe('central')
  })
})

describe('signs without Ctrl are heard', () => {
  function Page() {
    useCommandKeys()
    return (
      <>
        <button type="button">Beside</button>
        <main>
          <button type="button">In the view</button>
          <input aria-label="Words" />
        </main>
      </>
    )
  }
  const hears = (at: Element) => {
    press(at, '/')
    const isOpen = state().findMode === 'go'
    act(() => state().setFindMode(undefined))
    return isOpen
  }

  test.each(['#/foot-drop/map', '#/library'])(
    'in the view and where nothing has the focus, at %s',
    async (place) => {
      await startAt(place)
      render(<Page />)
      expect(hears(document.body)).toBe(true)
      expect(hears(screen.getByText('In the view'))).toBe(true)
      expect(hears(screen.getByText('Beside'))).toBe(false)
      expect(hears(screen.getByLabelText('Words'))).toBe(false)
    },
  )
})

test('Escape leads from the details to the nearest row above, and there puts them away', async () => {
  serveFootDrop()
  await startAt('#/foot-drop/outline/l5-root')
  render(<ExplorePage schema={footDrop} view="outline" />)
  act(() => collapseAll())
  const details = within(screen.getByRole('complementary', { name: 'Details' }))
  press(details.getByRole('heading', { level: 2 }), 'Escape')
  const root = row(/^Foot drop/)
  await vi.waitFor(() => expect(root).toHaveFocus())
  expect(state().lookingFor?.id).toBe(footDrop.rootId)
  press(root, 'Escape')
  expect(screen.queryByRole('complementary', { name: 'Details' })).not.toBeInTheDocument()
})
