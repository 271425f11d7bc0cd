import {
  collapseAll,
  expandAll,
  openSiblings,
  redoOpen,
  setWholeBranch,
  showOneLevelLess,
  showOneLevelMore,
  undoOpen,
} from '../explore'
import { selectSchema } from '../selectors'
import { type AppState, useAppStore } from '../store'
import type { Command } from './command'

const BRANCH_VIEWS: ReadonlySet<string> = new Set(['map', 'outline'])

/** Whether branches are on the screen that can be opened and closed. */
export function hasBranches({ place }: AppState): boolean {
  return place !== undefined && BRANCH_VIEWS.has(place.view)
}

/** Whether the map grows downwards, so that the arrow keys turn with it. */
export function isGrowingDown({ place, orientation }: AppState): boolean {
  return place?.view === 'map' && orientation === 'down'
}

const group = 'Open and close'
const isThere = hasBranches

/** What opens and closes branches. */
export const TREE_COMMANDS: readonly Command[] = [
  {
    id: 'level-more',
    name: 'One level more',
    also: ['expand', 'open deeper'],
    keys: [{ key: ']' }],
    run: showOneLevelMore,
    group,
    isThere,
  },
  {
    id: 'level-less',
    name: 'One level less',
    also: ['collapse', 'close'],
    keys: [{ key: '[' }],
    run: showOneLevelLess,
    group,
    isThere,
  },
  { id: 'expand-all', name: 'Expand all', also: ['open all'], run: expandAll, group, isThere },
  {
    id: 'collapse-all',
    name: 'Collapse all',
    also: ['close all'],
    run: collapseAll,
    group,
    isThere,
  },
  ...[true, false].map((isDown): Command => ({
    id: isDown ? 'whole-branch-down' : 'whole-branch',
    name: 'Open the whole branch',
    also: ['expand subtree'],
    keys: [{ key: isDown ? 'ArrowDown' : 'ArrowRight', shift: true }],
    heard: 'tree',
    run: () => atCurrent((id) => setWholeBranch(id, true)),
    group,
    isThere: (state) => hasBranches(state) && isGrowingDown(state) === isDown,
  })),
  ...[true, false].map((isDown): Command => ({
    id: isDown ? 'close-branch-down' : 'close-branch',
    name: 'Close the whole branch',
    also: ['collapse subtree'],
    keys: [{ key: isDown ? 'ArrowUp' : 'ArrowLeft', shift: true }],
    heard: 'tree',
    run: () => atCurrent((id) => setWholeBranch(id, false)),
    group,
    isThere: (state) => hasBranches(state) && isGrowingDown(state) === isDown,
  })),
  {
    id: 'open-siblings',
    name: 'Open all branches beside',
    also: ['expand siblings'],
    keys: [{ key: '*' }],
    heard: 'tree',
    run: () => atCurrent(openSiblings),
    group,
    isThere,
  },
  {
    id: 'undo',
    name: 'Undo the last opening or closing',
    also: ['take back'],
    keys: [{ key: 'z', mod: true }],
    run: undoOpen,
    group,
    isThere,
  },
  {
    id: 'redo',
    name: 'Redo what was undone',
    also: ['do again'],
    keys: [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ],
    run: redoOpen,
    group,
    isThere,
  },
]

function atCurrent(act: (id: NonNullable<AppState['current']>) => void) {
  const state = useAppStore.getState()
  const id = state.current ?? state.place?.node ?? selectSchema(state)?.rootId
  if (id !== undefined) act(id)
}
