import type { Attempt } from '../cases/attempt'
import { caseProgress } from '../cases/caseProgress'
import { CASE_LEVELS, type Cases, type PatientCase } from '../cases/patientCase'
import { comparePlace } from '../compare/comparePlace'
import type { Place, PlayedCase } from '../place/place'
import { viewPlace } from '../place/viewPlace'
import type { ReviewEvent } from '../recall/reviewEvent'
import type { NodeId, Schema } from '../schema/schema'

/** A first taste of the cards. */
const TOUR_CARDS = 5

/** A step of the first ten minutes. */
export type TourStep = { isDone: boolean } & (
  | { kind: 'case'; patient: PatientCase; played: PlayedCase }
  | { kind: 'contrast'; pair: readonly [NodeId, NodeId] }
  | { kind: 'cards'; count: number }
)

/** What a schema has to offer, and what a newcomer has done of it. */
export type Tour = {
  schema: Schema
  cases: Cases
  cardCount: number
  attempts: readonly Attempt[]
  reviews: readonly ReviewEvent[]
  hasSeenContrast: boolean
}

/**
 * The first ten minutes with a schema: a case in a short run, its main question, five cards. A step
 * for which the schema has nothing is left out.
 */
export function tourSteps(tour: Tour): TourStep[] {
  const { schema, cardCount, hasSeenContrast } = tour
  const steps: TourStep[] = []
  const patient = easiest(tour.cases)
  if (patient) steps.push(caseStep(patient, tour))
  const pair = schema.question
  if (pair) steps.push({ kind: 'contrast', pair, isDone: hasSeenContrast })
  const count = Math.min(TOUR_CARDS, cardCount)
  if (count > 0) steps.push({ kind: 'cards', count, isDone: gradedIn(tour) >= count })
  return steps
}

/** Where a step is done, with the tour kept in the address. */
export function tourPlace(place: Place, step: TourStep): Place {
  const { compared: _, ...rest } = place
  const from: Place = { ...rest, tour: 'yes', node: undefined }
  switch (step.kind) {
    case 'case':
      return { ...viewPlace(from, 'cases'), played: step.played }
    case 'contrast':
      return comparePlace(from, step.pair)
    case 'cards':
      return { ...viewPlace(from, 'recall'), part: 'sitting' }
  }
}

/** The patient whose case a step begins; nothing where it goes on, or was done. */
export function patientToBegin(step: TourStep): PatientCase | undefined {
  const isToBegin = step.kind === 'case' && !step.isDone && step.played.step === undefined
  return isToBegin ? step.patient : undefined
}

/** The step that one is at in this place. */
export function stepAt(steps: readonly TourStep[], { view }: Place): TourStep | undefined {
  const kind = view === 'cases' ? 'case' : view === 'compare' ? 'contrast' : 'cards'
  return steps.find((step) => step.kind === kind)
}

/** What is left to do after a step, the steps before it last; nothing when all else is done. */
export function stepAfter(
  steps: readonly TourStep[],
  step: TourStep | undefined,
): TourStep | undefined {
  const at = step ? steps.indexOf(step) : -1
  return [...steps.slice(at + 1), ...steps.slice(0, Math.max(at, 0))].find(({ isDone }) => !isDone)
}

function easiest(cases: Cases): PatientCase | undefined {
  return Object.values(cases).toSorted((a, b) => levelOf(a) - levelOf(b))[0]
}

function levelOf({ level }: PatientCase): number {
  return CASE_LEVELS.indexOf(level)
}

function caseStep(patient: PatientCase, { schema, attempts }: Tour): TourStep {
  const { goOn } = caseProgress(patient, schema.id, attempts)
  const start: PlayedCase = { id: patient.id, run: 8, isWhole: false, step: undefined }
  const played = goOn ? { ...start, ...runOf(goOn.attempt), step: goOn.at } : start
  // Any case will do: whoever has played another one knows what it is like.
  const isDone = attempts.some(
    (attempt) => attempt.schema === schema.id && attempt.finishedAt !== undefined,
  )
  return { kind: 'case', patient, played, isDone }
}

function runOf({ run, isWhole }: Attempt) {
  return { run, isWhole }
}

function gradedIn({ schema, reviews }: Tour): number {
  const own = reviews.filter(
    ({ kind, card }) => kind === 'review' && card.startsWith(`${schema.id}/`),
  )
  return new Set(own.map(({ card }) => card)).size
}
