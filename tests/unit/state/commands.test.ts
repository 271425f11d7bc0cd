import { beforeEach, describe, expect, test } from 'vitest'
import { nodeId } from '@/domain/schema/schema'
import { treeKey } from '@/domain/schema/treeKey'
import { COMMANDS, commandsHere, keysHere } from '@/state/commands'
import { shownKeys } from '@/state/commands/keyStroke'
import { TREE_KEY_NOTES } from '@/state/commands/treeKeyNotes'
import { useAppStore } from '@/state/store'
import { footDrop } from '../../support/footDrop'
import { address, startAt } from '../../support/startAt'

const here = () => commandsHere(useAppStore.getState()).map(({ name }) => name)
const run = (id: string) => COMMANDS.find((command) => command.id === id)?.run()

describe('what can be done depends on where one is', () => {
  beforeEach(() => startAt('#/foot-drop/map'))

  test('the camera is only there on the map', async () => {
    expect(here()).toContain('Fit all on the screen')
    await startAt('#/foot-drop/outline')
    expect(here()).not.toContain('Fit all on the screen')
    expect(here()).toContain('Expand all')
  })

  test('the view that is shown is not offered', () => {
    expect(here()).not.toContain('Show the map')
    expect(here()).toContain('Show the outline')
  })

  test('in the library no tree can be opened or closed, but all can be found', async () => {
    await startAt('#/library')
    expect(here()).not.toContain('Expand all')
    expect(here()).toContain('Find, and everything that can be done')
    expect(here()).not.toContain('Library: all schemas')
  })

  test('no key means two things at one place', async () => {
    for (const place of [
      '#/foot-drop/map',
      '#/foot-drop/outline',
      '#/foot-drop/step',
      '#/foot-drop/table',
      '#/library',
    ]) {
      await startAt(place)
      const keys = keysHere(useAppStore.getState())
        .flatMap(({ notes }) => notes)
        .flatMap((note) => shownKeys(note.keys, false).map((caps) => caps.join(' ')))
      expect(new Set(keys).size, place).toBe(keys.length)
    }
  })

  test('every command has an id and a name of its own', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length)
  })
})

describe('what the help says of the tree is what its keys do', () => {
  test.each(['right', 'down'] as const)('on a map that grows %s', async (orientation) => {
    await startAt('#/foot-drop/map')
    useAppStore.getState().change('orientation', orientation)
    const state = useAppStore.getState()
    const listed = [...TREE_KEY_NOTES, ...COMMANDS.filter(({ heard }) => heard === 'tree')].filter(
      (note) => note.isThere(state),
    )
    const open = { level: 1, except: [] }
    const kinds = listed.flatMap(({ name, keys = [] }) =>
      keys
        .filter(({ key }) => !key.includes('–'))
        .map(({ key, shift = false }) => {
          const intent = treeKey(
            footDrop,
            open,
            nodeId('peripheral'),
            { key, shift },
            { grows: orientation },
          )
          return `${name}: ${intent?.kind}`
        }),
    )
    expect(new Set(kinds)).toEqual(
      new Set([
        'Next: focus',
        'Previous: focus',
        'Open a branch, then go into it: toggle',
        'Close a branch, or go out of it: focus',
        'Ten on, ten back: focus',
        'First: focus',
        'Last: focus',
        'Show the details: select',
        'Open or close: toggle',
        // Outside the tree: the details hear it.
        'From the details back to the tree; there, put them away: undefined',
        'Open the whole branch: open-branch',
        'Close the whole branch: close-branch',
        'Open all branches beside: open-siblings',
      ]),
    )
  })
})

describe('the keys that the help lists', () => {
  const keys = () =>
    keysHere(useAppStore.getState())
      .flatMap(({ notes }) => notes)
      .flatMap((note) => note.keys.map(({ key }) => key))

  test('at a step are those of the step', async () => {
    await startAt('#/foot-drop/step')
    expect(keys()).toEqual(expect.arrayContaining(['1–9', 'ArrowLeft', 'ArrowDown', '?', 'F1']))
  })

  test('are only those that are heard, where letters, digits and signs are switched off', async () => {
    await startAt('#/foot-drop/map')
    expect(keys()).toEqual(expect.arrayContaining(['1–9', '[', '?', '0']))
    useAppStore.getState().change('keys', 'off')
    expect(
      keys().filter((key) => ['1–9', '[', ']', '?', '/', '0', '1', '+'].includes(key)),
    ).toEqual(
      // Ctrl or ⌘ with it is heard.
      ['/'],
    )
    expect(keys()).toEqual(expect.arrayContaining(['*', 'A–Z', ' ', 'F1', 'k', 'ArrowDown']))
  })
})

describe('what commands do', () => {
  beforeEach(() => startAt('#/foot-drop/map/l5-root'))

  test('a view is shown with the same card and the same open branches', () => {
    const before = address()
    run('outline')
    expect(address()).toBe(before.replace('/map/', '/outline/'))
  })

  test('opening all can be undone and done again', () => {
    const before = address()
    run('expand-all')
    const after = address()
    expect(after).not.toBe(before)
    run('undo')
    expect(address()).toBe(before)
    run('redo')
    expect(address()).toBe(after)
  })

  test('the whole branch of the card that the keyboard is on is opened', () => {
    useAppStore.getState().setCurrent(nodeId('roots'))
    run('whole-branch')
    expect(useAppStore.getState().place?.open.except).toContain('cauda-equina')
  })

  test('comparing a card opens the palette to choose the other', () => {
    run('compare-with')
    expect(useAppStore.getState().findMode).toBe('compare')
  })
})
