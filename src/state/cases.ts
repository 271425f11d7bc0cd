import type { Attempt, Choice, Confidence, SelfMark } from '@/domain/cases/attempt'
import type { PatientCase, Run } from '@/domain/cases/patientCase'
import {
  commitOf,
  isAsking,
  type Playthrough,
  playthrough,
  settledAliquots,
} from '@/domain/cases/playthrough'
import { openedInCase, type TreeInCase, treeInCase } from '@/domain/cases/treeInCase'
import type { Place } from '@/domain/place/place'
import { findNode, nodeById } from '@/domain/schema/findNode'
import {
  branchClosed,
  FIRST_BRANCHES,
  type OpenBranches,
  revealed,
} from '@/domain/schema/openBranches'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { nearestVisible } from '@/domain/schema/visibleNodes'
import { invariant } from '@/domain/shared/invariant'
import { newId } from '@/platform/newId'
import { caseHere, selectAttempts } from './casePlay'
import { askCamera } from './explore'
import { draftKey } from './casesSlice'
import { recordAttempt } from './learnerLog'
import { selectSchema, wayTo } from './selectors'
import { useAppStore } from './store'

/** What a case has said of the tree by now. */
export function caseTree(schema: Schema, play: Playthrough): TreeInCase {
  return treeInCase(schema, play.patient.aliquots.slice(0, settledAliquots(play)))
}

/** A place in a case, with the tree as it stands there; for a link to where one left it. */
export function casePlace(place: Place, schema: Schema, play: Playthrough): Place {
  const { patient, attempt, at } = play
  const { run, isWhole } = attempt
  const open = openedInCase(schema, FIRST_BRANCHES, new Map(), caseTree(schema, play))
  return {
    ...place,
    node: undefined,
    open: withOptions(schema, open, play),
    played: { id: patient.id, run, isWhole, step: at },
  }
}

/** Begins a case anew, here or in a place that leads to it. What was done of it before stays. */
export function startCase(patient: PatientCase, run: Run, isWhole: boolean, from?: Place) {
  const { place, schema } = here()
  void recordAttempt({
    id: newId(),
    kind: 'started',
    attempt: newId(),
    at: Date.now(),
    schema: schema.id,
    case: patient.id,
    run,
    isWhole,
  })
  useAppStore.getState().setCasePart('story')
  const played = { id: patient.id, run, isWhole, step: undefined }
  // Whatever was open before, the case begins at the first branches.
  goTo({ ...(from ?? place), played, open: FIRST_BRANCHES }, new Map(), 0)
}

/** Chooses a branch: its card on the tree is the answer in the making. */
export function chooseBranch(node: NodeId) {
  const { place } = here()
  const { go, lookFor, setCurrent } = useAppStore.getState()
  setCurrent(node)
  go({ ...place, node }, 'replace')
  lookFor(node)
}

/** Brings a card onto the screen; where there is no room for both, the tree takes the story's place. */
export function showOnCaseTree(node: NodeId) {
  const { place, schema } = here()
  const { go, lookFor, setCurrent, setCasePart } = useAppStore.getState()
  setCasePart('tree')
  setCurrent(node)
  go({ ...place, open: revealed(schema, place.open, node) }, 'replace')
  lookFor(node)
}

/** Commits to an answer, which is kept from this moment on and not changed any more. */
export function commitTo(choice: Choice, confidence?: Confidence) {
  const before = playingHere()
  const step = before.steps[before.at]
  const commit = commitOf(step)
  if (!commit || step?.kind !== 'aliquot' || !isAsking(before)) return
  void recordAttempt({
    id: newId(),
    kind: 'committed',
    attempt: before.attempt.id,
    at: Date.now(),
    aliquot: before.patient.aliquots[step.aliquot]?.id ?? '',
    commit: commit.id,
    choice,
    ...(confidence && { confidence }),
  })
  useAppStore.getState().dropDraft(draftKey(before.attempt.id, commit.id))
  const { schema, place } = here()
  const [was, is] = [caseTree(schema, before), caseTree(schema, playingHere())]
  // What was folded for the sake of the question opens again.
  const open = openedInCase(schema, place.open, commit.kind === 'branch' ? new Map() : was, is)
  showTree({ ...place, open }, was, is, 'replace')
}

/** Shows the answer to a room that has none of its own. */
export function skipCommit() {
  commitTo({ kind: 'skipped' })
}

/** Says how near one's own words came to the expert's. */
export function markOwn(commit: string, mark: SelfMark) {
  const { attempt } = playingHere()
  const event = { kind: 'marked', attempt: attempt.id, at: Date.now(), commit, mark } as const
  void recordAttempt({ id: newId(), ...event })
}

/** One step on, once the answer is given; the end finishes the attempt. */
export function goOnInCase() {
  const play = playingHere()
  if (isAsking(play) || play.at >= play.steps.length - 1) return
  goToCaseStep(play.at + 1)
}

/** One step back, to read it again. */
export function goBackInCase() {
  const { at } = playingHere()
  if (at > 0) goToCaseStep(at - 1)
}

/** Goes to a step of the case that one has come to already. */
export function goToCaseStep(step: number) {
  const play = playingHere()
  const { place, schema } = here()
  goTo(place, caseTree(schema, play), step)
}

/** The whole tree of a case, or its story, on a screen without room for both. */
export function toggleCasePart() {
  const { casePart, setCasePart } = useAppStore.getState()
  setCasePart(casePart === 'story' ? 'tree' : 'story')
}

function goTo(place: Place, was: TreeInCase, wanted: number) {
  const { schema } = here()
  const { played } = place
  const patient = played && patientHere(played.id)
  invariant(patient, 'a case is played that is not here')
  const next = playthrough(
    patient,
    schema.id,
    { ...played, step: wanted },
    selectAttempts(useAppStore.getState()),
  )
  invariant(next, 'a case is played that has not begun')
  const is = caseTree(schema, next)
  const open = withOptions(schema, openedInCase(schema, place.open, was, is), next)
  const at = { ...place, node: undefined, played: { ...played, step: next.at }, open }
  showTree(at, was, is, 'push')
  lookAtOptions(schema, next)
  if (next.at === next.steps.length - 1) finish(next.attempt)
}

/** Writes the place, with the keyboard on a card that is still seen, and looks at what has lit. */
function showTree(place: Place, was: TreeInCase, is: TreeInCase, how: 'push' | 'replace') {
  const { schema } = here()
  const { current, go, lookFor, setCurrent } = useAppStore.getState()
  if (current !== undefined && findNode(schema, current)) {
    setCurrent(nearestVisible(schema, place.open, current))
  }
  go(place, how)
  const lit = [...is].flatMap(([id, { status }]) => (status === 'supported' ? [id] : []))
  const fresh = new Set(lit.filter((id) => was.get(id)?.status !== 'supported'))
  // What was lit before below the one that has lit now is the end of that way.
  const ends = lit.filter((id) => wayTo(schema, id).some((above) => fresh.has(above)))
  const [deepest] = ends.toSorted((a, b) => nodeById(schema, b).depth - nodeById(schema, a).depth)
  if (deepest) lookFor(deepest)
}

/** What one can choose is on the tree, too: each branch folded, so that all are seen at once. */
function withOptions(schema: Schema, open: OpenBranches, play: Playthrough): OpenBranches {
  const nodes = optionNodes(schema, play)
  const folded = nodes.reduce((result, id) => branchClosed(schema, result, id), open)
  return nodes.reduce((result, id) => revealed(schema, result, id), folded)
}

function lookAtOptions(schema: Schema, play: Playthrough) {
  const [first] = optionNodes(schema, play)
  const parent = first === undefined ? undefined : nodeById(schema, first).parent
  if (parent === undefined) return
  useAppStore.getState().setCurrent(parent)
  askCamera('fit-branch')
}

function optionNodes(schema: Schema, play: Playthrough): NodeId[] {
  const commit = commitOf(play.steps[play.at])
  const options = commit?.kind === 'branch' && isAsking(play) ? commit.options : []
  return options.flatMap(({ node }) => (findNode(schema, node) ? [node] : []))
}

function finish(attempt: Attempt) {
  if (attempt.finishedAt !== undefined) return
  void recordAttempt({ id: newId(), kind: 'finished', attempt: attempt.id, at: Date.now() })
}

function patientHere(id: string): PatientCase | undefined {
  const { place, cases } = useAppStore.getState()
  const arrived = place && cases[place.schema]
  return arrived?.status === 'here' ? arrived.value[id] : undefined
}

function playingHere(): Playthrough {
  const play = caseHere(useAppStore.getState())
  invariant(play, 'a case is played where none has begun')
  return play
}

function here(): { place: Place; schema: Schema } {
  const state = useAppStore.getState()
  const schema = selectSchema(state)
  invariant(state.place && schema, 'a case is played where no schema is shown')
  return { place: state.place, schema }
}
