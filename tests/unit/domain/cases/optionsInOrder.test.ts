import { expect, test } from 'vitest'
import { optionsInOrder } from '@/domain/cases/optionsInOrder'
import { pairsOf } from '@/domain/cases/pairsOf'
import type { Commit } from '@/domain/cases/patientCase'
import { askBranch, askFinding } from '../../../support/buildCase'
import { buildSchema } from '../../../support/buildSchema'

const schema = buildSchema({ drop: { central: {}, peripheral: { roots: {}, nerve: {} } } })

const order = (commit: Commit) =>
  commit.kind === 'branch' || commit.kind === 'next-finding'
    ? optionsInOrder(schema, commit).map(({ id }) => id)
    : []

test('branches are offered as they stand in the tree', () => {
  expect(order(askBranch('q', ['nerve', 'central', 'roots']))).toEqual([
    'central',
    'roots',
    'nerve',
  ])
})

test('the best of the findings is not always the first, and its place does not change', () => {
  const asked = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) =>
    order(askFinding(id, ['best', 'other', 'third', 'fourth'])),
  )
  const places = asked.map((each) => each.indexOf('best'))
  expect(new Set(places).size).toBeGreaterThan(2)
  expect(order(askFinding('a', ['best', 'other', 'third', 'fourth']))).toEqual(asked[0])
})

test('of opposites, the one that holds stands now first, now second', () => {
  const qualifiers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({
    id,
    is: 'subacute',
    not: 'sudden',
    because: ['It came in days.'],
  }))
  const expert = { who: [], syndrome: [], course: [], qualifiers }
  const pairs = pairsOf({ id: 'q', kind: 'representation', from: 15, prompt: [], expert })
  expect(new Set(pairs.map(({ sides }) => sides[0]))).toEqual(new Set(['is', 'not']))
})
