import type { NamedBoard } from '@/domain/cases/boardMoves'
import { type Tier, TIERS } from '@/domain/cases/patientCase'

/** A row of a column: the name of a tier, what stands in it, or nothing. */
export type MovementRow =
  | { kind: 'tier'; tier: Tier }
  | { kind: 'item'; key: string; name: string }
  | { kind: 'blank'; key: string }

/**
 * The rows of a board before and after. Each tier is as high in both, so that what stays lies
 * level; one that is empty in both is in neither.
 */
export function movementRows(before: NamedBoard, after: NamedBoard) {
  const heights = TIERS.map((tier) => ({
    tier,
    height: Math.max(before[tier].length, after[tier].length),
  })).filter(({ height }) => height > 0)
  const rowsOf = (board: NamedBoard) =>
    heights.flatMap(({ tier, height }): MovementRow[] => [
      { kind: 'tier', tier },
      ...Array.from({ length: height }, (_, place): MovementRow => {
        const item = board[tier][place]
        return item
          ? { kind: 'item', key: item.key, name: item.name }
          : { kind: 'blank', key: `${tier} ${place}` }
      }),
    ])
  return { rowsBefore: rowsOf(before), rowsAfter: rowsOf(after) }
}
