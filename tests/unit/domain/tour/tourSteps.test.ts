import { describe, expect, test } from 'vitest'
import type { Attempt } from '@/domain/cases/attempt'
import type { Cases, PatientCase } from '@/domain/cases/patientCase'
import { formatPlace } from '@/domain/place/formatPlace'
import type { Place } from '@/domain/place/place'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import { nodeId } from '@/domain/schema/schema'
import {
  patientToBegin,
  stepAfter,
  stepAt,
  type Tour,
  tourPlace,
  tourSteps,
} from '@/domain/tour/tourSteps'
import { buildSchema } from '../../../support/buildSchema'

const patient = (id: string, level: PatientCase['level']): PatientCase =>
  ({ id, level, aliquots: [] }) as unknown as PatientCase
const CASES: Cases = { hard: patient('hard', 'expert'), easy: patient('easy', 'student') }
const schema = {
  ...buildSchema({ weakness: { cord: {}, nerve: {} } }),
  question: [nodeId('cord'), nodeId('nerve')] as const,
}
const NEW: Tour = {
  schema,
  cases: CASES,
  cardCount: 12,
  attempts: [],
  reviews: [],
  hasSeenContrast: false,
}
const place: Place = {
  schema: schema.id,
  view: 'map',
  node: nodeId('cord'),
  open: FIRST_BRANCHES,
}
const finished = { schema: schema.id, case: 'hard', finishedAt: 5 } as Attempt
const graded = (card: string) => ({
  id: card,
  card: `${schema.id}/${card}`,
  at: 1,
  kind: 'review' as const,
  grade: 'good' as const,
  tookMs: 1,
  name: card,
})
const kinds = (tour: Tour) => tourSteps(tour).map(({ kind }) => kind)
const done = (tour: Tour) => tourSteps(tour).flatMap(({ kind, isDone }) => (isDone ? kind : []))

describe('the first ten minutes', () => {
  test('are the easiest case in a short run, the main question and five cards', () => {
    const addresses = tourSteps(NEW).map((step) => formatPlace(tourPlace(place, step)))
    expect(addresses).toEqual([
      `#/${schema.id}/cases?case=easy&run=8&tour=yes`,
      `#/${schema.id}/compare?with=cord.nerve&tour=yes`,
      `#/${schema.id}/recall?part=sitting&tour=yes`,
    ])
  })

  test('leave two cards that are side by side at their own step', () => {
    const beside: Place = { ...place, view: 'compare', compared: [nodeId('cord')] }
    const addresses = tourSteps(NEW).map((step) => formatPlace(tourPlace(beside, step)))
    expect(addresses.filter((address) => address.includes('with='))).toEqual([
      `#/${schema.id}/compare?with=cord.nerve&tour=yes`,
    ])
  })

  test('begin a case at once, unless one was finished', () => {
    const begun = (tour: Tour) => tourSteps(tour).map((step) => patientToBegin(step)?.id)
    expect(begun(NEW)).toEqual(['easy', undefined, undefined])
    expect(begun({ ...NEW, attempts: [finished] })).toEqual([undefined, undefined, undefined])
  })

  test('leave out what a schema does not have', () => {
    const { question: _, ...plain } = schema
    expect(kinds({ ...NEW, cases: {} })).toEqual(['contrast', 'cards'])
    expect(kinds({ ...NEW, schema: plain, cases: {}, cardCount: 0 })).toEqual([])
  })

  test('are ticked by any finished case, the contrast seen, and five different cards graded', () => {
    expect(done(NEW)).toEqual([])
    expect(done({ ...NEW, attempts: [finished], hasSeenContrast: true })).toEqual([
      'case',
      'contrast',
    ])
    const four = ['a', 'b', 'c', 'd', 'a'].map(graded)
    expect(done({ ...NEW, reviews: four })).toEqual([])
    expect(done({ ...NEW, reviews: [...four, graded('e')] })).toEqual(['cards'])
    expect(done({ ...NEW, reviews: four, cardCount: 4 })).toEqual(['cards'])
  })

  test('lead on from a step to what is left, and back to what was left out', () => {
    const steps = tourSteps({ ...NEW, hasSeenContrast: true })
    const at = stepAt(steps, { ...place, view: 'compare' })
    expect(at?.kind).toBe('contrast')
    expect(stepAfter(steps, at)?.kind).toBe('cards')
    expect(stepAfter(steps, stepAt(steps, { ...place, view: 'recall' }))?.kind).toBe('case')
  })
})
