import type { Commit, PatientCase, Run } from './patientCase'

/**
 * A step of a case: an aliquot is read and, where something is asked, one thing is committed to.
 * `told` is how many aliquots are told by then. The last step is the end.
 */
export type CaseStep =
  | { kind: 'aliquot'; aliquot: number; told: number; commit: Commit | undefined }
  | { kind: 'end'; told: number }

/**
 * The steps of a case in a run of so many minutes: the longer the run, the more is asked. The whole
 * case at once is told first, and asked then; else each aliquot is asked before the next is told.
 */
export function caseSteps(
  { aliquots }: Pick<PatientCase, 'aliquots'>,
  run: Run,
  isWhole = false,
): CaseStep[] {
  const steps = aliquots.flatMap(({ commits }, aliquot): CaseStep[] => {
    const asked = commits.filter(({ from }) => from <= run)
    const told = isWhole ? aliquots.length : aliquot + 1
    const asking = asked.map((commit): CaseStep => ({ kind: 'aliquot', aliquot, told, commit }))
    const isRead = asking.length === 0 && !isWhole
    return isRead ? [{ kind: 'aliquot', aliquot, told, commit: undefined }] : asking
  })
  return [...steps, { kind: 'end', told: aliquots.length }]
}
