import type { Board, BoardItem } from './attempt'
import { type Tier, TIERS } from './patientCase'

export const EMPTY_BOARD: Board = { lead: [], cantMiss: [], lessLikely: [], unlikely: [] }

/** What tells an item from the others of a board. */
export type KeyOf = (item: BoardItem) => string

/** Where an item stands: its tier, and its place there from 0. */
export type Spot = { tier: Tier; at: number }

/** How a step moves an item: within its tier and on into the next, or straight to the next. */
export type BoardStep = 'up' | 'down' | 'tier-before' | 'tier-after'

/** Where an item stands, or nothing when it is not on the board. */
export function spotOf(board: Board, key: string, keyOf: KeyOf): Spot | undefined {
  for (const tier of TIERS) {
    const at = board[tier].findIndex((item) => keyOf(item) === key)
    if (at >= 0) return { tier, at }
  }
  return undefined
}

/**
 * The board with an item at a spot. What is there already moves, so that nothing stands twice;
 * beyond the end of a tier is its end. The place is counted without the item itself.
 */
export function putOnBoard(board: Board, item: BoardItem, { tier, at }: Spot, keyOf: KeyOf): Board {
  const without = takenOffBoard(board, keyOf(item), keyOf)
  return { ...without, [tier]: without[tier].toSpliced(Math.max(0, at), 0, item) }
}

export function takenOffBoard(board: Board, key: string, keyOf: KeyOf): Board {
  const kept = (tier: Tier) => board[tier].filter((item) => keyOf(item) !== key)
  return {
    lead: kept('lead'),
    cantMiss: kept('cantMiss'),
    lessLikely: kept('lessLikely'),
    unlikely: kept('unlikely'),
  }
}

/** The board after an item has gone a step; at the end of the board it stays where it is. */
export function steppedOnBoard(board: Board, key: string, step: BoardStep, keyOf: KeyOf): Board {
  const spot = spotOf(board, key, keyOf)
  const item = spot && board[spot.tier][spot.at]
  if (!spot || !item) return board
  const to = spotAfter(board, spot, step)
  return to ? putOnBoard(board, item, to, keyOf) : board
}

function spotAfter(board: Board, { tier, at }: Spot, step: BoardStep): Spot | undefined {
  const before = TIERS[TIERS.indexOf(tier) - 1]
  const after = TIERS[TIERS.indexOf(tier) + 1]
  switch (step) {
    case 'up':
      if (at > 0) return { tier, at: at - 1 }
      return before && { tier: before, at: board[before].length }
    case 'down':
      if (at < board[tier].length - 1) return { tier, at: at + 1 }
      return after && { tier: after, at: 0 }
    case 'tier-before':
      return before && { tier: before, at: board[before].length }
    case 'tier-after':
      return after && { tier: after, at: board[after].length }
  }
}
