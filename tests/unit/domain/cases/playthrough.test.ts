import { expect, test } from 'vitest'
import { type AttemptEvent, attemptsIn } from '@/domain/cases/attempt'
import { caseSteps } from '@/domain/cases/caseSteps'
import { caseProgress } from '@/domain/cases/caseProgress'
import type { PatientCase, Run } from '@/domain/cases/patientCase'
import { playthrough, settledAliquots } from '@/domain/cases/playthrough'
import { askBranch, askFinding, buildCase } from '../../../support/buildCase'

const patient = buildCase({
  door: {},
  story: { commits: [askFinding('next', ['reflex', 'scan'], 15)] },
  exam: { commits: [askBranch('where', ['roots', 'nerve']), askFinding('then', ['emg'], 30)] },
  course: {},
})

const started = (attempt: string, at: number, run: Run = 15, isWhole = false): AttemptEvent => ({
  id: `start-${attempt}`,
  kind: 'started',
  attempt,
  at,
  schema: 'weakness',
  case: patient.id,
  run,
  isWhole,
})

const committed = (attempt: string, at: number, commit: string): AttemptEvent => ({
  id: `${attempt}-${commit}`,
  kind: 'committed',
  attempt,
  at,
  aliquot: 'story',
  commit,
  choice: { kind: 'skipped' },
})

const play = (events: AttemptEvent[], step: number | undefined, run: Run = 15, isWhole = false) =>
  playthrough(patient, 'weakness', { id: patient.id, run, isWhole, step }, attemptsIn(events))

test('a case that was not begun on this device, in that length, leads to its start', () => {
  expect(play([], 3)).toBeUndefined()
  expect(play([started('a', 1, 8)], 3, 15)).toBeUndefined()
  expect(play([started('a', 1)], undefined)).toBeUndefined()
})

test('a step that needs an answer one has not given leads to the question', () => {
  expect(play([started('a', 1)], 4)?.at).toBe(1)
  expect(play([started('a', 1), committed('a', 2, 'next')], 4)?.at).toBe(2)
})

test('a step beyond the end is the end, and one before is read again', () => {
  const all = [started('a', 1), committed('a', 2, 'next'), committed('a', 3, 'where')]
  expect(play(all, 99)?.at).toBe(4)
  expect(play(all, 0)?.at).toBe(0)
})

test('the attempt that began last is the one that goes on', () => {
  const events = [started('a', 1), committed('a', 2, 'next'), started('b', 3)]
  expect(play(events, 4)?.attempt.id).toBe('b')
  expect(play(events, 4)?.at).toBe(1)
})

const settled = (events: AttemptEvent[], step: number, run: Run = 15, isWhole = false) => {
  const here = play(events, step, run, isWhole)
  return here && settledAliquots(here)
}

test('an aliquot has its effect once all that is asked after it is answered', () => {
  const start = started('a', 1, 30)
  const next = committed('a', 2, 'next')
  expect(settled([start], 0, 30)).toBe(0)
  expect(settled([start], 1, 30)).toBe(0)
  expect(settled([start, next], 1, 30)).toBe(2)
  const where = committed('a', 3, 'where')
  expect(settled([start, next, where], 2, 30)).toBe(2)
  expect(settled([start, next, where, committed('a', 4, 'then')], 3, 30)).toBe(3)
})

test('whoever goes back sees the tree as it was then', () => {
  const all = [started('a', 1), committed('a', 2, 'next'), committed('a', 3, 'where')]
  expect([0, 1, 2, 3, 4].map((step) => settled(all, step))).toEqual([0, 2, 3, 4, 4])
})

test('with the whole case told at once, the first question still gives nothing away', () => {
  expect(settled([started('a', 1, 15, true)], 0, 15, true)).toBe(0)
})

test('what is told between two questions waits for the second, since it would answer it', () => {
  const quiet = buildCase({
    story: { commits: [askBranch('first', ['roots', 'nerve'])] },
    exam: {},
    tests: { commits: [askBranch('second', ['roots', 'nerve'])] },
    course: {},
  })
  const at = (step: number, ...commits: string[]) => {
    const events = [started('a', 1), ...commits.map((id, index) => committed('a', 2 + index, id))]
    const played = { id: quiet.id, run: 15 as const, isWhole: false, step }
    const here = playthrough(quiet, 'weakness', played, attemptsIn(events))
    return here && settledAliquots(here)
  }
  expect(at(1, 'first')).toBe(1)
  expect(at(2, 'first')).toBe(1)
  expect(at(2, 'first', 'second')).toBe(3)
})

test('the whole case is told in two parts, and does not ask what it has told', () => {
  const whole = buildCase({
    door: { stage: 'triage' },
    exam: { stage: 'examination', commits: [askBranch('where', ['roots', 'nerve'])] },
    wires: { stage: 'tests', commits: [askFinding('next', ['reflex', 'scan'])] },
    later: { stage: 'course', commits: [askBranch('what', ['disc', 'cyst'])] },
  })
  const steps = caseSteps(whole, 8, true)
  expect(steps.map(({ told }) => told)).toEqual([2, 4, 4])
  const commits = steps.flatMap((step) => (step.kind === 'aliquot' ? (step.commit?.id ?? []) : []))
  expect(commits).toEqual(['where', 'what'])
})

const progress = (events: AttemptEvent[], of: PatientCase = patient) =>
  caseProgress(of, 'weakness', attemptsIn(events))

test('a case in the middle says where one goes on', () => {
  expect(progress([started('a', 1), committed('a', 2, 'next')])).toMatchObject({
    timesDone: 0,
    goOn: { at: 2, attempt: { id: 'a' } },
    answered: 1,
    asked: 2,
  })
})

test('a case that was finished is done, also once it is begun again', () => {
  const finished: AttemptEvent = { id: 'f', kind: 'finished', attempt: 'a', at: 5 }
  expect(progress([started('a', 1), finished])).toMatchObject({ timesDone: 1, goOn: undefined })
  expect(progress([started('a', 1), finished, started('b', 9)]).goOn?.at).toBe(1)
})
