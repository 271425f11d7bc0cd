import type { Attempt, Confidence } from './attempt'
import { caseSteps } from './caseSteps'
import type { BranchOption, Commit, FindingOption, PatientCase, Stage } from './patientCase'

type Turn<Kind, Option> = {
  kind: Kind
  /** The commitment, by id. */
  commit: string
  stage: Stage
  /** Nothing where one went on without an answer. */
  yours: Option | undefined
  /** The option that the expert would take. */
  expert: Option
  confidence: Confidence | undefined
}

/** A place where one had to choose between options. */
export type CaseTurn = Turn<'branch', BranchOption> | Turn<'next-finding', FindingOption>

export type CasePaths = {
  /** In the order of the case. */
  turns: readonly CaseTurn[]
  /** The first choice that was not the expert's; a choice not made is none. */
  parted: CaseTurn | undefined
}

/**
 * The way one went through a case beside the expert's: what each chose wherever one had to choose,
 * in the run that was played. Without an attempt the expert's way through the whole case.
 */
export function casePaths(patient: PatientCase, attempt: Attempt | undefined): CasePaths {
  const steps = caseSteps(patient, attempt?.run ?? 30)
  const turns = steps.flatMap((step) => {
    if (step.kind === 'end' || !step.commit) return []
    const stage = patient.aliquots[step.aliquot]?.stage ?? 'triage'
    return turnAt(step.commit, stage, attempt) ?? []
  })
  const parted = turns.find(({ yours, expert }) => yours && yours.id !== expert.id)
  return { turns, parted }
}

function turnAt(commit: Commit, stage: Stage, attempt: Attempt | undefined): CaseTurn | undefined {
  if (commit.kind !== 'branch' && commit.kind !== 'next-finding') return undefined
  const made = attempt?.commitments[commit.id]
  const chosen = made?.choice.kind === 'option' ? made.choice.option : undefined
  const about = { commit: commit.id, stage, confidence: made?.confidence }
  if (commit.kind === 'branch') {
    const expert = bestOf(commit.options)
    const yours = commit.options.find(({ id }) => id === chosen)
    return expert && { ...about, kind: 'branch', yours, expert }
  }
  const expert = bestOf(commit.options)
  const yours = commit.options.find(({ id }) => id === chosen)
  return expert && { ...about, kind: 'next-finding', yours, expert }
}

function bestOf<Option extends { verdict: string }>(options: readonly Option[]) {
  return options.find(({ verdict }) => verdict === 'best') ?? options[0]
}

/** A board that one committed to, and the expert's at the same point. */
export type BoardStop = {
  commit: string
  stage: Stage
  yours: NonNullable<ReturnType<typeof ownBoard>> | undefined
  expert: Extract<Commit, { kind: 'differential' }>['expert']
}

/** The differentials that were asked for, in the order of the case. */
export function boardStops(patient: PatientCase, attempt: Attempt | undefined): BoardStop[] {
  const steps = caseSteps(patient, attempt?.run ?? 30)
  return steps.flatMap((step) => {
    if (step.kind === 'end' || step.commit?.kind !== 'differential') return []
    const { id, expert } = step.commit
    const stage = patient.aliquots[step.aliquot]?.stage ?? 'triage'
    return [{ commit: id, stage, yours: ownBoard(attempt, id), expert }]
  })
}

function ownBoard(attempt: Attempt | undefined, commit: string) {
  const choice = attempt?.commitments[commit]?.choice
  return choice?.kind === 'board' ? choice.board : undefined
}

/** The expert's board at the end of the case, where one is written. */
export function lastExpertBoard({ aliquots }: PatientCase) {
  return aliquots.findLast(({ board }) => board !== undefined)?.board
}
