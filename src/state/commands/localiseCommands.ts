import { clearFound, redoFound, undoFound } from '../localise'
import type { AppState } from '../store'
import type { Command, KeyNote, KeyStroke } from './command'

const group = 'Where the lesion is'
const isThere = ({ place }: AppState) => place?.view === 'localise'

const key = (...keys: string[]): KeyStroke[] => keys.map((each) => ({ key: each }))

/** What can be done with all that was found. */
export const LOCALISE_COMMANDS: readonly Command[] = [
  {
    id: 'undo-finding',
    name: 'Undo the last finding',
    also: ['take back'],
    keys: [{ key: 'z', mod: true }],
    run: undoFound,
    group,
    isThere,
  },
  {
    id: 'redo-finding',
    name: 'Redo what was undone',
    also: ['do again'],
    keys: [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ],
    run: redoFound,
    group,
    isThere,
  },
  {
    id: 'clear-findings',
    name: 'Clear all findings',
    also: ['start over', 'new patient', 'reset'],
    run: clearFound,
    group,
    isThere: ({ place }) => place?.found !== undefined,
  },
]

/** What the keys of the list of findings do: features/explore/localise/findings/findingKey.ts. */
export const LOCALISE_KEY_NOTES: readonly KeyNote[] = [
  { name: 'Next finding', keys: key('ArrowDown'), group, isThere },
  { name: 'Finding before', keys: key('ArrowUp'), group, isThere },
  { name: 'Another answer', keys: key('ArrowRight', 'ArrowLeft'), group, isThere },
  { name: 'First, last', keys: key('Home', 'End'), group, isThere },
  { name: 'It is there', keys: key('y'), heard: 'tree', group, isThere },
  { name: 'It is not there', keys: key('n'), heard: 'tree', group, isThere },
  { name: 'Grade of strength', keys: key('0–5'), heard: 'tree', group, isThere },
  { name: 'Not tested', keys: key('Backspace'), group, isThere },
]
