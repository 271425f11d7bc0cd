import { expect, test } from 'vitest'
import { nextToRebuild, rebuildBank } from '@/domain/recall/rebuildBank'
import { nodeId } from '@/domain/schema/schema'
import { buildSchema } from '../../../support/buildSchema'

const schema = buildSchema({
  weakness: { cord: { compression: {}, infarct: {} }, junction: { myasthenia: {}, botulism: {} } },
})
const bank = (seed: number, ...parents: string[]) => rebuildBank(schema, parents.map(nodeId), seed)

test('a bank holds every label of the branch, and some that belong elsewhere', () => {
  expect(bank(1, 'cord')).toEqual(expect.arrayContaining(['compression', 'infarct']))
  expect(bank(1, 'cord')).toEqual(expect.arrayContaining(['myasthenia', 'botulism']))
})

test('neither the branch itself nor the root stands in its bank', () => {
  expect(bank(1, 'cord')).not.toContain('cord')
  expect(bank(1, 'cord')).not.toContain('weakness')
})

test('the same seed shuffles the same way', () => {
  expect(bank(7, 'weakness')).toEqual(bank(7, 'weakness'))
})

test('one level deeper are the children that have children of their own', () => {
  expect(nextToRebuild(schema, [nodeId('weakness')])).toEqual(['cord', 'junction'])
  expect(nextToRebuild(schema, [nodeId('cord'), nodeId('junction')])).toEqual([])
})
