import { isAsking } from '@/domain/cases/playthrough'
import { canGoOn, caseHere } from '../casePlay'
import { type AppState, useAppStore } from '../store'
import { isAtCaseEnd, takeCaseAway } from '../takeCaseAway'
import type { Command, KeyNote, KeyStroke } from './command'

const group = 'In a case'

/** What plays a case comes with the room: a first visit has no use for it. */
const cases = () => import('../cases')

const key = (...keys: string[]): KeyStroke[] => keys.map((each) => ({ key: each }))

/** Commits from anywhere in a question. */
export const COMMIT_KEY: KeyStroke = { key: 'Enter', mod: true }

const isPlaying = (state: AppState) => {
  const play = caseHere(state)
  return play !== undefined && play.at < play.steps.length - 1
}

const isAsked = (state: AppState) => {
  const play = caseHere(state)
  return play !== undefined && isAsking(play)
}

/** What can be done at a step of a case. */
export const CASES_COMMANDS: readonly Command[] = [
  {
    id: 'case-on',
    name: 'Continue the case',
    also: ['next step'],
    run: () => void cases().then(({ goOnInCase }) => goOnInCase()),
    group,
    isThere: (state) => canGoOn(caseHere(state)),
  },
  {
    id: 'case-skip',
    name: 'Skip the question: show me',
    also: ['answer', 'reveal'],
    run: () => void cases().then(({ skipCommit }) => skipCommit()),
    group,
    isThere: isAsked,
  },
  {
    id: 'case-back',
    name: 'One step back in the case',
    keys: [{ key: 'Backspace' }],
    run: () => void cases().then(({ goBackInCase }) => goBackInCase()),
    group,
    isThere: (state) => (caseHere(state)?.at ?? 0) > 0,
  },
  {
    id: 'case-tree',
    name: 'Tree or story of the case',
    also: ['switch'],
    keys: [{ key: 't' }],
    run: () => void cases().then(({ toggleCasePart }) => toggleCasePart()),
    group,
    isThere: isPlaying,
  },
  {
    id: 'case-take-away',
    name: 'Take the case away, on one page',
    also: ['print', 'copy as Markdown', 'take-away'],
    keys: [{ key: 't' }],
    run: takeCaseAway,
    group,
    isThere: isAtCaseEnd,
  },
  {
    id: 'all-cases',
    name: 'All cases of this schema',
    also: ['another patient', 'leave the case'],
    run: leaveCase,
    group,
    isThere: ({ place }) => place?.view === 'cases' && place.played !== undefined,
  },
]

/** What the keys of the player do, which no command stands for: features/explore/cases/useCaseKeys.ts. */
export const CASES_KEY_NOTES: readonly KeyNote[] = [
  { name: 'Choose the first, second … answer', keys: key('1–9'), group, isThere: isAsked },
  { name: 'Commit', keys: key('Enter'), group, isThere: isAsked },
  {
    name: 'Commit, while you write, too',
    keys: [COMMIT_KEY],
    group,
    heard: 'in-texts-too',
    isThere: isAsked,
  },
  { name: 'Continue', keys: key('Enter'), group, isThere: (state) => canGoOn(caseHere(state)) },
  { name: 'One step back', keys: key('ArrowLeft'), group, isThere: isPlaying },
]

function leaveCase() {
  const { place, go } = useAppStore.getState()
  if (!place) return
  const { played: _played, ...rest } = place
  go({ ...rest, node: undefined }, 'push')
}
