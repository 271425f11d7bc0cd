import type { PlayedCase } from '../place/place'
import type { Attempt } from './attempt'
import { type CaseStep, caseSteps } from './caseSteps'
import type { Commit, PatientCase } from './patientCase'

/** A case as one plays it: its steps, what one has committed to, and the step one is at. */
export type Playthrough = {
  patient: PatientCase
  attempt: Attempt
  steps: readonly CaseStep[]
  at: number
}

/**
 * How a case is played at the place that an address names; nothing before it has begun, or where
 * this device has no attempt at it in that length.
 *
 * A step that needs an answer which is not here leads to the first that is not answered.
 */
export function playthrough(
  patient: PatientCase,
  schema: string,
  played: PlayedCase,
  attempts: readonly Attempt[],
): Playthrough | undefined {
  const attempt = latestAttempt(attempts, schema, played)
  if (!attempt || played.step === undefined) return undefined
  const steps = caseSteps(patient, played.run, played.isWhole)
  return { patient, attempt, steps, at: Math.min(played.step, furthestStep(steps, attempt)) }
}

/** The attempt that goes on: the one of that case, length and way of telling that began last. */
export function latestAttempt(
  attempts: readonly Attempt[],
  schema: string,
  { id, run, isWhole }: Omit<PlayedCase, 'step'>,
): Attempt | undefined {
  return attempts
    .filter((each) => each.schema === schema && each.case === id)
    .findLast((each) => each.run === run && each.isWhole === isWhole)
}

/** The step of the first question that is not answered yet; the end when all are. */
export function furthestStep(
  steps: readonly CaseStep[],
  { commitments }: Pick<Attempt, 'commitments'>,
): number {
  const open = steps.findIndex((step) => {
    const commit = commitOf(step)
    return commit !== undefined && commitments[commit.id] === undefined
  })
  return open === -1 ? steps.length - 1 : open
}

/** What is asked at a step, if anything is. */
export function commitOf(step: CaseStep | undefined): Commit | undefined {
  return step?.kind === 'aliquot' ? step.commit : undefined
}

/** Whether what is asked at this step still waits for an answer. */
export function isAsking({ steps, at, attempt }: Playthrough): boolean {
  const commit = commitOf(steps[at])
  return commit !== undefined && attempt.commitments[commit.id] === undefined
}

/**
 * How many aliquots have had their effect on the tree: those up to the last question that is
 * answered, once all that is asked of its aliquot is. What is told after it waits for the next
 * question, since its effects would give that answer away; when nothing more is asked it does not.
 */
export function settledAliquots(play: Playthrough): number {
  const { steps, at } = play
  const step = steps[at]
  if (step?.kind !== 'aliquot') return play.patient.aliquots.length
  const done = isAsking(play) ? at : at + 1
  const next = steps.slice(done).find(asksOf)
  if (next?.kind !== 'aliquot') return step.told
  const last = steps.slice(0, done).findLast(asksOf)
  if (last?.kind !== 'aliquot') return 0
  return last.aliquot === next.aliquot ? last.aliquot : last.aliquot + 1
}

function asksOf(step: CaseStep): boolean {
  return commitOf(step) !== undefined
}
