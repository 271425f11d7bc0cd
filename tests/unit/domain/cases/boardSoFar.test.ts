import { expect, test } from 'vitest'
import type { Attempt, Choice } from '@/domain/cases/attempt'
import { EMPTY_BOARD } from '@/domain/cases/boardEdits'
import { boardSoFar } from '@/domain/cases/boardSoFar'
import { caseSteps } from '@/domain/cases/caseSteps'
import type { Commit } from '@/domain/cases/patientCase'
import { buildCase } from '../../../support/buildCase'

const askBoard = (id: string): Commit => ({
  id,
  kind: 'differential',
  from: 8,
  prompt: ['How?'],
  expert: EMPTY_BOARD as never,
})

const patient = buildCase({
  one: { commits: [askBoard('first')] },
  two: { commits: [askBoard('second')] },
  three: { commits: [askBoard('third')] },
})
const steps = caseSteps(patient, 8)
const board = { ...EMPTY_BOARD, lead: [{ words: 'a disc' }] }

function at(step: number, choices: Readonly<Record<string, Choice>>) {
  const made = Object.entries(choices).map(([id, choice]) => [
    id,
    { choice, confidence: undefined, at: 1 },
  ])
  const attempt: Attempt = {
    id: 'one',
    schema: 'foot-drop',
    case: patient.id,
    run: 8,
    isWhole: false,
    startedAt: 0,
    finishedAt: undefined,
    commitments: Object.fromEntries(made),
    marks: {},
  }
  return boardSoFar({ patient, attempt, steps, at: step })
}

test('a differential starts from the board that one committed to last, over one that was skipped', () => {
  const choices = { first: { kind: 'board', board }, second: { kind: 'skipped' } } as const
  expect(at(0, choices)).toBeUndefined()
  expect(at(1, choices)).toEqual(board)
  expect(at(2, choices)).toEqual(board)
})
