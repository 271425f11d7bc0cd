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
  expect(
    weakest({ cord: { weak: 3, fair: 3 }, front: { weak: 2 }, back: { weak: 1, fair: 2 } }),
  ).toEqual(['front 2/2', 'cord 3/6', 'back 1/3'])
})

test('neither the root nor a single card is a branch to practise', () => {
  expect(weakest({ weakness: { weak: 2 }, als: { weak: 2 } })).toEqual([])
})
