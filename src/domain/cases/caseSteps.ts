import type { Aliquot, Commit, PatientCase, Run } from './patientCase'

/**
 * A step of a case: an aliquot is read and, where something is asked, one thing is committed to.
 * `told` is how many aliquots are told by then. The last step is the end.
 */
export type CaseStep =
  | { kind: 'aliquot'; aliquot: number; told: number; commit: Commit | undefined }
  | { kind: 'end'; told: number }

type Told = Pick<PatientCase, 'aliquots'>

/**
 * The steps of a case in a run of so many minutes: the longer the run, the more is asked. Each
 * aliquot is asked before the next is told.
 *
 * The whole case at once comes in two parts: what the bedside gives, then tests and course. The
 * questions of a part come once all of it is told. What to look for next is not asked: it is told.
 */
export function caseSteps({ aliquots }: Told, run: Run, isWhole = false): CaseStep[] {
  const steps = isWhole ? wholeSteps(aliquots, run) : aliquots.flatMap(stepsOf)
  return [...steps, { kind: 'end', told: aliquots.length }]

  function stepsOf({ commits }: Aliquot, aliquot: number): CaseStep[] {
    const told = aliquot + 1
    const asking = asked(commits, run).map((commit): CaseStep => ({
      kind: 'aliquot',
      aliquot,
      told,
      commit,
    }))
    return asking.length > 0 ? asking : [{ kind: 'aliquot', aliquot, told, commit: undefined }]
  }
}

function wholeSteps(aliquots: readonly Aliquot[], run: Run): CaseStep[] {
  const firstTest = aliquots.findIndex(({ stage }) => stage === 'tests' || stage === 'course')
  const bedside = firstTest > 0 ? firstTest : aliquots.length
  const ends = [...new Set([bedside, aliquots.length])]
  return ends.flatMap((told, index): CaseStep[] => {
    const from = ends[index - 1] ?? 0
    const asking = aliquots.slice(from, told).flatMap(({ commits }, offset) =>
      asked(commits, run)
        .filter(({ kind }) => kind !== 'next-finding')
        .map((commit): CaseStep => ({ kind: 'aliquot', aliquot: from + offset, told, commit })),
    )
    const reading: CaseStep = { kind: 'aliquot', aliquot: from, told, commit: undefined }
    return asking.length > 0 ? asking : [reading]
  })
}

function asked(commits: readonly Commit[], run: Run): Commit[] {
  return commits.filter(({ from }) => from <= run)
}
