import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Board, BoardItem } from '@/domain/cases/attempt'
import {
  type BoardStep,
  EMPTY_BOARD,
  putOnBoard,
  spotOf,
  steppedOnBoard,
  takenOffBoard,
} from '@/domain/cases/boardEdits'
import { type Tier, TIERS } from '@/domain/cases/patientCase'

const keyOf = (item: BoardItem) => ('ref' in item ? item.ref : item.words)
const item = (ref: string): BoardItem => ({ ref })
const keysOn = (board: Board) => TIERS.flatMap((tier) => board[tier].map(keyOf))

function boardOf(tiers: Partial<Record<Tier, readonly string[]>>): Board {
  const inTier = (tier: Tier) => (tiers[tier] ?? []).map(item)
  return {
    lead: inTier('lead'),
    cantMiss: inTier('cantMiss'),
    lessLikely: inTier('lessLikely'),
    unlikely: inTier('unlikely'),
  }
}

test('what is put on the board twice moves; it does not stand there twice', () => {
  const once = putOnBoard(EMPTY_BOARD, item('als'), { tier: 'lead', at: 0 }, keyOf)
  const twice = putOnBoard(once, item('als'), { tier: 'cantMiss', at: 9 }, keyOf)
  expect(twice).toEqual(boardOf({ cantMiss: ['als'] }))
})

test.each<[BoardStep, string, Partial<Record<Tier, string[]>>]>([
  ['up', 'b', { lead: ['b', 'a'], cantMiss: ['c'] }],
  ['down', 'a', { lead: ['b', 'a'], cantMiss: ['c'] }],
  ['down', 'b', { lead: ['a'], cantMiss: ['b', 'c'] }],
  ['up', 'c', { lead: ['a', 'b', 'c'] }],
  ['up', 'a', { lead: ['a', 'b'], cantMiss: ['c'] }],
  ['tier-after', 'a', { lead: ['b'], cantMiss: ['c', 'a'] }],
  ['tier-before', 'c', { lead: ['a', 'b', 'c'] }],
  ['tier-before', 'a', { lead: ['a', 'b'], cantMiss: ['c'] }],
])('a step %s takes %s to its neighbour', (step, key, after) => {
  const before = boardOf({ lead: ['a', 'b'], cantMiss: ['c'] })
  expect(steppedOnBoard(before, key, step, keyOf)).toEqual(boardOf(after))
})

test('what is taken off is gone, and what is not there changes nothing', () => {
  const board = boardOf({ lead: ['a'], unlikely: ['b'] })
  expect(keysOn(takenOffBoard(board, 'a', keyOf))).toEqual(['b'])
  expect(steppedOnBoard(board, 'z', 'up', keyOf)).toBe(board)
  expect(spotOf(board, 'z', keyOf)).toBeUndefined()
})

const anyKey = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const anyTier = fc.constantFrom(...TIERS)
const anyMove = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), key: anyKey, tier: anyTier, at: fc.nat(8) }),
  fc.record({
    kind: fc.constant('step' as const),
    key: anyKey,
    step: fc.constantFrom<BoardStep>('up', 'down', 'tier-before', 'tier-after'),
  }),
)

test('however it is moved about, nothing on the board is lost or doubled', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 40 }), (moves) => {
      const put = new Set<string>()
      let board = EMPTY_BOARD
      for (const move of moves) {
        if (move.kind === 'step') board = steppedOnBoard(board, move.key, move.step, keyOf)
        else {
          put.add(move.key)
          board = putOnBoard(board, item(move.key), move, keyOf)
        }
      }
      expect(keysOn(board).toSorted()).toEqual([...put].toSorted())
    }),
  )
})
