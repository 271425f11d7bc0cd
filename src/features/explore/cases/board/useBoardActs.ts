import { useState } from 'react'
import type { Board, BoardItem } from '@/domain/cases/attempt'
import {
  type BoardStep,
  EMPTY_BOARD,
  putOnBoard,
  type Spot,
  spotOf,
  steppedOnBoard,
  takenOffBoard,
} from '@/domain/cases/boardEdits'
import type { Candidates } from '@/domain/cases/candidates'
import type { Tier } from '@/domain/cases/patientCase'
import { TIER_NAMES } from '@/domain/cases/tierNames'

type BoardActsOf = { board: Board; names: Candidates; onChange: (board: Board) => void }

/** What can be done to the board, each said aloud. */
export function useBoardActs({ board, names, onChange }: BoardActsOf) {
  const [said, setSaid] = useState('')
  const { keyOf } = names
  const change = (next: Board, key: string, name: string) => {
    if (next !== board) onChange(next)
    setSaid(whereWords(next, key, name, names))
  }
  const itemAt = (key: string): BoardItem | undefined => {
    const spot = spotOf(board, key, keyOf)
    return spot && board[spot.tier][spot.at]
  }
  const acts = {
    add: (item: BoardItem, tier: Tier) =>
      change(
        putOnBoard(board, item, { tier, at: Infinity }, keyOf),
        keyOf(item),
        names.nameOf(item),
      ),
    put: (key: string, spot: Spot) => {
      const item = itemAt(key)
      if (item) change(putOnBoard(board, item, spot, keyOf), key, names.nameOf(item))
    },
    step: (key: string, step: BoardStep) => {
      const item = itemAt(key)
      if (item) change(steppedOnBoard(board, key, step, keyOf), key, names.nameOf(item))
    },
    clear: () => {
      onChange(EMPTY_BOARD)
      setSaid('The board is empty')
    },
    takeOff: (key: string) => {
      const item = itemAt(key)
      if (item) change(takenOffBoard(board, key, keyOf), key, names.nameOf(item))
    },
  }
  return { said, acts }
}

/** As in "ALS: can't miss, 2 of 3". */
function whereWords(board: Board, key: string, name: string, { keyOf }: Candidates): string {
  const spot = spotOf(board, key, keyOf)
  if (!spot) return `${name}: taken off the board`
  const { tier, at } = spot
  return `${name}: ${TIER_NAMES[tier].toLowerCase()}, ${at + 1} of ${board[tier].length}`
}
