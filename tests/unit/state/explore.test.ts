import { beforeEach, describe, expect, test } from 'vitest'
import { nodeId } from '@/domain/schema/schema'
import { visibleNodes } from '@/domain/schema/visibleNodes'
import {
  collapseAll,
  expandAll,
  leaveNode,
  openSiblings,
  redoOpen,
  setWholeBranch,
  showNode,
  showOneLevelLess,
  showOneLevelMore,
  toggleBranch,
  undoOpen,
  visitNode,
} from '@/state/explore'
import { useAppStore } from '@/state/store'
import { footDrop } from '../../support/footDrop'
import { address, startAt } from '../../support/startAt'

const state = () => useAppStore.getState()
const shown = () => visibleNodes(footDrop, state().place!.open).map((node) => node.id)
/** How many entries of the history an act leaves behind. */
const steps = (act: () => void) => {
  const before = window.history.length
  act()
  return window.history.length - before
}

beforeEach(() => startAt('#/foot-drop/map'))

describe('pressing a card', () => {
  test('shows its details and opens its branch, in one step back', () => {
    expect(steps(() => visitNode(nodeId('central')))).toBe(1)
    expect(address()).toBe('#/foot-drop/map/central?except=central')
    expect(shown()).toContain('cortex')
  })

  test('a second time keeps its branch open and leaves no step', () => {
    visitNode(nodeId('central'))
    expect(steps(() => visitNode(nodeId('central')))).toBe(0)
    expect(shown()).toContain('cortex')
  })

  test('that is chosen, with its branch folded since, opens it again without a step', () => {
    visitNode(nodeId('central'))
    toggleBranch(nodeId('central'))
    expect(steps(() => visitNode(nodeId('central')))).toBe(0)
    expect(shown()).toContain('cortex')
  })

  test('brings the panel back when it was put away, and the keyboard to the card', () => {
    state().setPanelOpen(false)
    visitNode(nodeId('central'))
    expect(state()).toMatchObject({ isPanelOpen: true, current: 'central' })
  })

  test('does not move the map: the card is not looked for', () => {
    visitNode(nodeId('central'))
    expect(state().lookingFor).toBeUndefined()
  })
})

describe('opening and closing a branch', () => {
  test('replaces the address, so that it is no step back', () => {
    expect(steps(() => toggleBranch(nodeId('central')))).toBe(0)
    expect(address()).toBe('#/foot-drop/map?except=central')
  })

  test('leaves the chosen card chosen', () => {
    visitNode(nodeId('peripheral'))
    toggleBranch(nodeId('central'))
    expect(state().place?.node).toBe('peripheral')
  })

  test('twice leaves the address as it was', () => {
    toggleBranch(nodeId('central'))
    toggleBranch(nodeId('central'))
    expect(address()).toBe('#/foot-drop/map')
  })

  test('puts the keyboard on the branch', () => {
    toggleBranch(nodeId('central'))
    expect(state().current).toBe('central')
  })

  test('opens all branches beside a card at once', () => {
    openSiblings(nodeId('central'))
    expect(shown()).toEqual(expect.arrayContaining(['cortex', 'roots', 'functional']))
  })
})

describe('all branches at once', () => {
  test('expand all shows everything, collapse all the root alone', () => {
    expandAll()
    expect(shown()).toHaveLength(Object.keys(footDrop.nodes).length)
    collapseAll()
    expect(shown()).toEqual(['foot-drop'])
    expect(address()).toBe('#/foot-drop/map?open=0')
  })

  test('one level more and one level less are each other’s undoing', () => {
    showOneLevelMore()
    expect(address()).toBe('#/foot-drop/map?open=2')
    showOneLevelLess()
    expect(address()).toBe('#/foot-drop/map')
  })

  test('none of them is a step back', () => {
    const all = () =>
      [expandAll, collapseAll, showOneLevelMore, showOneLevelLess].map((act) => act())
    expect(steps(all)).toBe(0)
  })
})

describe('the card that the keyboard is on', () => {
  beforeEach(() => {
    showNode(nodeId('l5-disc'))
    expect(state().current).toBe('l5-disc')
  })

  test('falls back to the card that hides it when a branch above is closed', () => {
    toggleBranch(nodeId('central'))
    state().setCurrent(nodeId('l5-disc'))
    showOneLevelLess()
    expect(state().current).toBe('l5-root')
  })

  test('falls back to the root when everything is closed', () => {
    collapseAll()
    expect(state().current).toBe('foot-drop')
  })

  test('stays where it is when it is still seen', () => {
    showOneLevelMore()
    expect(state().current).toBe('l5-disc')
  })

  test('is nowhere as long as nobody has been anywhere', async () => {
    await startAt('#/foot-drop/map')
    collapseAll()
    expect(state().current).toBeUndefined()
  })
})

describe('going to a card from outside the tree', () => {
  test('opens the way to it, chooses it and looks for it, in one step back', () => {
    expect(steps(() => showNode(nodeId('l5-root')))).toBe(1)
    expect(shown()).toEqual(expect.arrayContaining(['l5-root', 'l5-disc']))
    expect(state()).toMatchObject({
      place: { node: 'l5-root' },
      current: 'l5-root',
      lookingFor: { id: 'l5-root' },
      isPanelOpen: true,
    })
  })
})

describe('putting the details away', () => {
  test('is a step back, and the tree stays as it is', () => {
    visitNode(nodeId('central'))
    const before = shown()
    expect(steps(leaveNode)).toBe(1)
    expect(state().place?.node).toBeUndefined()
    expect(shown()).toEqual(before)
  })

  test('does nothing where none are shown', () => {
    expect(steps(leaveNode)).toBe(0)
    expect(address()).toBe('#/foot-drop/map')
  })
})

describe('a whole branch', () => {
  test('opens with all that hangs below it, and closes with all of it', () => {
    const roots = nodeId('roots')
    setWholeBranch(roots, true)
    showNode(nodeId('roots'))
    expect(shown()).toEqual(expect.arrayContaining(['l5-root', 'l5-disc', 'cauda-equina']))
    setWholeBranch(roots, false)
    toggleBranch(roots)
    expect(shown()).toContain('l5-root')
    expect(shown()).not.toContain('l5-disc')
  })
})

describe('taking back', () => {
  const before = () => shown().join()

  test.each([
    ['opening a branch', () => toggleBranch(nodeId('peripheral'))],
    ['pressing a card', () => visitNode(nodeId('peripheral'))],
    ['expand all', expandAll],
    ['collapse all', collapseAll],
    ['one level more', showOneLevelMore],
    ['opening a whole branch', () => setWholeBranch(nodeId('peripheral'), true)],
    ['going to a card from elsewhere', () => showNode(nodeId('l5-root'))],
  ])('%s shows what was shown before, and doing it again shows the rest', (_, act) => {
    const first = before()
    act()
    const second = before()
    expect(second).not.toBe(first)
    undoOpen()
    expect(before()).toBe(first)
    redoOpen()
    expect(before()).toBe(second)
  })

  test('goes back act by act to the start, and no further', () => {
    const first = before()
    expandAll()
    collapseAll()
    toggleBranch(nodeId('foot-drop'))
    for (let times = 0; times < 5; times += 1) undoOpen()
    expect(before()).toBe(first)
  })

  test('is over for what was taken back once something else is opened', () => {
    expandAll()
    undoOpen()
    toggleBranch(nodeId('central'))
    const now = before()
    redoOpen()
    expect(before()).toBe(now)
  })

  test('never takes a card away from under the keyboard', () => {
    showNode(nodeId('l5-disc'))
    undoOpen()
    expect(state().current).toBe('peripheral')
  })
})

test('acting on a tree that is not shown is a mistake of ours', async () => {
  await startAt('#/foot-drop/map/spleen')
  expect(() => expandAll()).toThrow('the tree is acted on where none is shown')
})
