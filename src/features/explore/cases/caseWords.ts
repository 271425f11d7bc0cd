import type { CaseLevel, Commit, Run, Stage, Verdict } from '@/domain/cases/patientCase'

export const LEVEL_WORDS: Record<CaseLevel, string> = {
  student: 'Student',
  resident: 'Resident',
  expert: 'Expert',
}

export const STAGE_WORDS: Record<Stage, string> = {
  triage: 'At first sight',
  history: 'History',
  examination: 'Examination',
  tests: 'Tests',
  course: 'Course',
}

/** What one is asked to commit to, in a word or two. */
export const COMMIT_WORDS: Record<Commit['kind'], string> = {
  branch: 'Which branch',
  differential: 'Your differential',
  'next-finding': 'What next',
  representation: 'In one sentence',
}

/** What is said of an option that was chosen, and of one that was not. */
export const VERDICT_WORDS: Record<Verdict, { chosen: string; other: string }> = {
  best: { chosen: 'The expert would choose this too', other: 'The expert would' },
  reasonable: { chosen: 'Reasonable, though the expert would not begin here', other: 'Reasonable' },
  wrong: { chosen: 'This leads away from it', other: 'Leads away' },
}

export const RUN_WORDS: Record<Run, string> = {
  8: 'The heart of it',
  15: 'The usual length',
  30: 'Every question',
}

/** As in "3 questions". */
export function questions(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`
}
