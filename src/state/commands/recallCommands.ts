import type { Place } from '@/domain/place/place'
import { viewPlace } from '@/domain/place/viewPlace'
import { selectIsSitting } from '../selectors'
import { type AppState, useAppStore } from '../store'
import type { Command, KeyNote, KeyStroke } from './command'

const group = 'At a card'

/** The schedule comes with the room: a first visit has no use for it. */
const recall = () => import('../recall')
const hasFour = (state: AppState) => selectIsSitting(state) && state.grades === 'four'
const hasTwo = (state: AppState) => selectIsSitting(state) && state.grades === 'two'

const key = (...keys: string[]): KeyStroke[] => keys.map((each) => ({ key: each }))

/** What begins a sitting, and what can be done in one. */
export const RECALL_COMMANDS: readonly Command[] = [
  {
    id: 'undo-grade',
    name: 'Undo the last grade',
    also: ['take back'],
    keys: [{ key: 'z', mod: true }],
    run: () => void recall().then(({ undoGrade }) => undoGrade()),
    group,
    isThere: selectIsSitting,
  },
  {
    id: 'suspend-card',
    name: 'Not for me: suspend this card',
    also: ['put aside', 'leave out', 'bury'],
    run: suspendCurrent,
    group,
    isThere: (state) => selectIsSitting(state) && state.sitting?.current !== undefined,
  },
  {
    id: 'review-due',
    name: 'Review what is due',
    also: ['recall', 'flashcards', 'start a sitting', 'study'],
    run: () => sitAt((place) => ({ ...place, node: undefined, part: 'sitting' })),
    group: 'Views',
    isThere: (state) => state.place !== undefined && !selectIsSitting(state),
  },
  {
    id: 'review-branch',
    name: 'Practise the cards of this branch',
    also: ['recall', 'flashcards', 'study'],
    run: () => sitAt((place) => ({ ...place, part: 'sitting' })),
    group: 'Views',
    isThere: (state) => state.place?.node !== undefined && !selectIsSitting(state),
  },
  {
    id: 'rebuild-branch',
    name: 'Rebuild the tree',
    also: ['from memory', 'skeleton', 'aloud', 'room'],
    run: () => sitAt((place) => ({ ...place, part: 'rebuild' })),
    group: 'Views',
    isThere: ({ place }) => place !== undefined && place.part !== 'rebuild',
  },
]

/** What the keys of a card do: features/explore/recall/sitting/useSittingKeys.ts. */
export const RECALL_KEY_NOTES: readonly KeyNote[] = [
  { name: 'Show the answer, then Good', keys: key(' ', 'Enter'), group, isThere: selectIsSitting },
  { name: 'Again', keys: key('1'), group, isThere: selectIsSitting },
  { name: 'Good', keys: key('2', '3'), group, isThere: hasTwo },
  { name: 'Hard, Good, Easy', keys: key('2', '3', '4'), group, isThere: hasFour },
  { name: 'About this card', keys: key('i'), group, isThere: selectIsSitting },
  { name: 'Leave; what was graded is kept', keys: key('Escape'), group, isThere: selectIsSitting },
  {
    name: 'Start the review',
    keys: key('Enter'),
    group,
    isThere: ({ place }) => place?.view === 'recall' && place.part === undefined,
  },
  {
    name: 'With a room: the next label, the last one away',
    keys: key('ArrowRight', 'ArrowLeft'),
    group,
    isThere: ({ place }) => place?.view === 'recall' && place.part === 'rebuild',
  },
]

function suspendCurrent() {
  const current = useAppStore.getState().sitting?.current
  if (current !== undefined) void recall().then(({ suspendCard }) => suspendCard(current))
}

function sitAt(change: (place: Place) => Place) {
  const { place, go } = useAppStore.getState()
  if (!place) return
  const next = change(viewPlace(place, 'recall'))
  if (next.part === 'sitting') useAppStore.getState().setSitting(undefined)
  go(next, 'push')
}
