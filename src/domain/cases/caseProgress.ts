import type { Attempt } from './attempt'
import { caseSteps } from './caseSteps'
import type { PatientCase, Run } from './patientCase'
import { commitOf, furthestStep, type Playthrough } from './playthrough'

/** What one has done of a case: nothing, some of it, or all of it. */
export type CaseProgress = {
  timesDone: number
  /** Where one goes on, when the latest attempt is not at its end. */
  goOn: Playthrough | undefined
  answered: number
  asked: number
}

/** What one has done of a case, by all attempts at it. */
export function caseProgress(
  patient: PatientCase,
  schema: string,
  attempts: readonly Attempt[],
): CaseProgress {
  const own = attempts.filter((each) => each.schema === schema && each.case === patient.id)
  const timesDone = own.filter(({ finishedAt }) => finishedAt !== undefined).length
  const last = own.at(-1)
  if (!last || last.finishedAt !== undefined) {
    return { timesDone, goOn: undefined, answered: 0, asked: 0 }
  }
  const goOn = furthestIn(patient, last)
  const asked = goOn.steps.flatMap((step) => commitOf(step) ?? [])
  return {
    timesDone,
    goOn,
    answered: asked.filter(({ id }) => last.commitments[id]).length,
    asked: asked.length,
  }
}

/** An attempt at the first question that is not answered in it, or at its end. */
export function furthestIn(patient: PatientCase, attempt: Attempt): Playthrough {
  const steps = caseSteps(patient, attempt.run, attempt.isWhole)
  return { patient, attempt, steps, at: furthestStep(steps, attempt) }
}

/** How many commitments a run of so many minutes asks for. */
export function commitmentsIn(patient: PatientCase, run: Run, isWhole = false): number {
  return caseSteps(patient, run, isWhole).filter((step) => commitOf(step) !== undefined).length
}
