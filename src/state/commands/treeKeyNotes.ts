import type { KeyNote, KeyStroke } from './command'
import { hasBranches, isGrowingDown } from './treeCommands'

const key = (...keys: string[]): KeyStroke[] => keys.map((each) => ({ key: each }))

const group = 'In the tree'

/** What the keys of the tree itself do, which no command stands for: domain/schema/treeKey.ts. */
export const TREE_KEY_NOTES: readonly KeyNote[] = [
  ...arrows({ on: 'ArrowDown', back: 'ArrowUp', into: 'ArrowRight', out: 'ArrowLeft' }, false),
  ...arrows({ on: 'ArrowRight', back: 'ArrowLeft', into: 'ArrowDown', out: 'ArrowUp' }, true),
  { name: 'First', keys: key('Home'), group, isThere: hasBranches },
  { name: 'Last', keys: key('End'), group, isThere: hasBranches },
  { name: 'Ten on, ten back', keys: key('PageDown', 'PageUp'), group, isThere: hasBranches },
  { name: 'Show the details', keys: key('Enter'), group, isThere: hasBranches },
  { name: 'Open or close', keys: key(' '), heard: 'tree', group, isThere: hasBranches },
  { name: 'Go to a label by its first letters', keys: key('A–Z'), group, isThere: hasBranches },
  { name: 'Go to the first, second … branch below', keys: key('1–9'), group, isThere: hasBranches },
  {
    name: 'From the details back to the tree; there, put them away',
    keys: key('Escape'),
    group,
    isThere: hasBranches,
  },
]

type Arrows = { on: string; back: string; into: string; out: string }

function arrows({ on, back, into, out }: Arrows, isDown: boolean): KeyNote[] {
  const isThere: KeyNote['isThere'] = (state) =>
    hasBranches(state) && isGrowingDown(state) === isDown
  return [
    { name: 'Next', keys: key(on), group, isThere },
    { name: 'Previous', keys: key(back), group, isThere },
    { name: 'Open a branch, then go into it', keys: key(into), group, isThere },
    { name: 'Close a branch, or go out of it', keys: key(out), group, isThere },
  ]
}
