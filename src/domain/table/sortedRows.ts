import type { Onset } from '../schema/details'
import type { TableRow } from './tableRows'

/** By what the rows can be put in order. */
export type SortKey = 'branch' | 'name' | 'onset' | 'cant-miss'

export type Order = { by: SortKey; isReversed: boolean }

/** As in the tree. */
export const TREE_ORDER: Order = { by: 'branch', isReversed: false }

const FROM_FAST_TO_SLOW: readonly Onset[] = [
  'sudden',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'episodic',
]

/**
 * The rows in that order; they come in the order of the tree, which also decides between equals.
 *
 * The onset that counts is the first that the script names, its usual one. A script that names none
 * stands last whichever way the others go.
 */
export function sortedRows(rows: readonly TableRow[], { by, isReversed }: Order): TableRow[] {
  const sign = isReversed ? -1 : 1
  switch (by) {
    case 'branch':
      return isReversed ? rows.toReversed() : [...rows]
    case 'name':
      return rows.toSorted((a, b) => sign * a.card.label.localeCompare(b.card.label, 'en'))
    case 'cant-miss':
      return rows.toSorted((a, b) => sign * (Number(isCantMiss(b)) - Number(isCantMiss(a))))
    case 'onset':
      return [
        ...rows.filter(hasOnset).toSorted((a, b) => sign * (onsetRank(a) - onsetRank(b))),
        ...rows.filter((row) => !hasOnset(row)),
      ]
  }
}

/** The same order the other way round, or that order if it was another. */
export function orderAfter(order: Order, by: SortKey): Order {
  return { by, isReversed: order.by === by && !order.isReversed }
}

/** Whether a diagnosis must not be missed, by its script or by its card. */
export function isCantMiss({ script, card }: TableRow): boolean {
  return script.cantMiss || card.cantMiss
}

function onsetRank({ script }: TableRow): number {
  const [usual] = script.tempo?.onset ?? []
  return usual === undefined ? -1 : FROM_FAST_TO_SLOW.indexOf(usual)
}

function hasOnset(row: TableRow): boolean {
  return onsetRank(row) >= 0
}
