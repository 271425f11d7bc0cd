import { type Attempt, CONFIDENCES, type Confidence } from './attempt'
import type { Cases, Commit, Verdict } from './patientCase'

export const VERDICTS = ['best', 'reasonable', 'wrong'] as const satisfies readonly Verdict[]

/** What one was sure of and chose, though it leads away. */
export type SureMistake = {
  kind: 'node' | 'finding'
  /** The id of the node or of the finding. */
  id: string
  times: number
  /** The cases where it happened, by id. */
  cases: readonly string[]
}

export type SureAndWrong = {
  /** How often one was so sure of such a choice. */
  counts: Readonly<Record<Confidence, Readonly<Record<Verdict, number>>>>
  /** How many choices came with a confidence. */
  total: number
  /** The most frequent first. */
  mistakes: readonly SureMistake[]
}

/**
 * How well one's confidence goes with one's choices, over all attempts. Only choices that came with
 * a confidence count; a case or an option that is no longer there does not.
 */
export function sureAndWrong(attempts: readonly Attempt[], cases: Cases): SureAndWrong {
  const choices = attempts.flatMap((attempt) => choicesIn(attempt, cases))
  const count = (confidence: Confidence, verdict: Verdict) =>
    choices.filter((each) => each.confidence === confidence && each.verdict === verdict).length
  const counts = Object.fromEntries(
    CONFIDENCES.map((confidence) => [
      confidence,
      Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(confidence, verdict)])),
    ]),
  ) as SureAndWrong['counts']
  const sure = choices.filter(
    ({ confidence, verdict }) => confidence === 'sure' && verdict === 'wrong',
  )
  return { counts, total: choices.length, mistakes: gathered(sure) }
}

type MadeChoice = {
  kind: SureMistake['kind']
  id: string
  case: string
  confidence: Confidence
  verdict: Verdict
}

function choicesIn(attempt: Attempt, cases: Cases): MadeChoice[] {
  const patient = Object.hasOwn(cases, attempt.case) ? cases[attempt.case] : undefined
  const commits = patient?.aliquots.flatMap((aliquot) => aliquot.commits) ?? []
  return commits.flatMap((commit) => {
    const made = attempt.commitments[commit.id]
    if (made?.confidence === undefined || made.choice.kind !== 'option') return []
    const chosen = chosenIn(commit, made.choice.option)
    return chosen ? [{ ...chosen, case: attempt.case, confidence: made.confidence }] : []
  })
}

function chosenIn(commit: Commit, id: string) {
  if (commit.kind === 'branch') {
    const option = commit.options.find((each) => each.id === id)
    return option && { kind: 'node' as const, id: option.node as string, verdict: option.verdict }
  }
  if (commit.kind === 'next-finding') {
    const option = commit.options.find((each) => each.id === id)
    return option && { kind: 'finding' as const, id: option.finding, verdict: option.verdict }
  }
  return undefined
}

function gathered(choices: readonly MadeChoice[]): SureMistake[] {
  const mistakes = new Map<string, SureMistake>()
  for (const { kind, id, case: patient } of choices) {
    const key = `${kind}:${id}`
    const before = mistakes.get(key) ?? { kind, id, times: 0, cases: [] }
    const cases = before.cases.includes(patient) ? before.cases : [...before.cases, patient]
    mistakes.set(key, { ...before, times: before.times + 1, cases })
  }
  return [...mistakes.values()].toSorted((a, b) => b.times - a.times)
}
