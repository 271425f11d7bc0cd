import { expect, test } from 'vitest'
import type { NodeStrength, StrengthCounts } from '@/domain/recall/progress'
import { weakestBranches } from '@/domain/recall/weakestBranches'
import { nodeId } from '@/domain/schema/schema'
import { buildSchema } from '../../../support/buildSchema'

const schema = buildSchema({
  weakness: { cord: { front: { als: {} }, back: { b12: {} } }, nerve: { one: {}, many: {} } },
})
const NONE: StrengthCounts = { new: 0, learning: 0, weak: 0, fair: 0, strong: 0 }
const strengths = (counts: Record<string, Partial<StrengthCounts>>) =>
  new Map(
    Object.entries(counts).map(([id, all]): [ReturnType<typeof nodeId>, NodeStrength] => [
      nodeId(id),
      { own: NONE, all: { ...NONE, ...all }, strength: 'fair' },
    ]),
  )
const weakest = (counts: Record<string, Partial<StrengthCounts>>) =>
  weakestBranches(schema, strengths(counts), 5).map(
    ({ node, weak, begun }) => `${node.id} ${weak}/${begun}`,
  )

test('the branch of which the largest share is weak comes first, new cards aside', () => {
  expect(weakest({ cord: { weak: 2, strong: 8 }, nerve: { weak: 2, fair: 2, new: 50 } })).toEqual([
    'nerve 2/4',
    'cord 2/10',
  ])
})

test('a branch whose weak cards all lie in one below gives its place to that one', () => {
  expect(weakest({ cord: { weak: 2, fair: 8 }, front: { weak: 2, fair: 1 } })).toEqual([
    'front 2/3',
  ])
})

test('a branch does not stand beside one that is below it', () => {
  expect(
    weakest({
      cord: { weak: 3, fair: 3 },
      front: { weak: 2, fair: 1 },
      back: { weak: 1, fair: 2 },
    }),
  ).toEqual(['front 2/3', 'back 1/3'])
})

test('few answers say less than many, and one or two only where there are no more', () => {
  expect(weakest({ cord: { weak: 2, fair: 1 }, nerve: { weak: 10, fair: 6 } })).toEqual([
    'nerve 10/16',
    'cord 2/3',
  ])
  expect(weakest({ cord: { weak: 2 }, nerve: { weak: 1, fair: 5 } })).toEqual(['nerve 1/6'])
  expect(weakest({ cord: { weak: 2 } })).toEqual(['cord 2/2'])
})

test('neither the root nor a single card is a branch to practise', () => {
  expect(weakest({ weakness: { weak: 2 }, als: { weak: 2 } })).toEqual([])
})
