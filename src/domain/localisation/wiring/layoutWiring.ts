import type { Anatomy } from '../../schema/anatomy'
import { placeBoxes } from './placeBoxes'
import { rowOrder } from './rowOrder'
import { type PlacedBox, type PlacedRow, sizedBoxes, sizedRows, type WidthOf } from './sizes'
import { type PlacedWire, placeWires } from './placeWires'
import type { Wiring } from './wiring'

/** The columns from the spine outwards. */
type Band = 'roots' | 'plexus' | 'nerves' | 'structures'

/** Where everything on the diagram lies, in pixels at its natural size. */
export type WiringLayout = {
  boxes: readonly PlacedBox[]
  rows: readonly PlacedRow[]
  wires: readonly PlacedWire[]
  bands: readonly { band: Band; x: number; end: number }[]
  width: number
  height: number
}

/** The room above the columns, where their names stand. */
const HEAD_PX = 34
const EDGE_PX = 12

/**
 * An anatomy as a drawing: roots, plexus, nerves with their places, and what hangs from them, in
 * columns from the spine outwards. `widthOf` measures words as they will be set.
 */
export function layoutWiring(anatomy: Anatomy, wiring: Wiring, widthOf: WidthOf): WiringLayout {
  const order = rowOrder(anatomy, wiring)
  const sized = sizedBoxes(wiring, widthOf)
  const heights = sizedRows(wiring, order, sized, widthOf)
  const { boxes, rowsX } = placeBoxes(wiring, sized, heights)
  const rows = heights.flatMap((row) => (row.kind === undefined ? [] : [{ ...row, x: rowsX }]))
  const top = Math.min(0, ...boxes.map(({ y }) => y)) - HEAD_PX
  const moved = <Placed extends { x: number; y: number }>(placed: Placed): Placed => ({
    ...placed,
    x: placed.x + EDGE_PX,
    y: placed.y - top,
  })
  const placedBoxes = boxes.map(moved)
  const placedRows = rows.map((row) => moved(row as PlacedRow))
  const lowest = [
    ...placedBoxes.map(({ y, height }) => y + height),
    ...placedRows.map(({ y, height }) => y + height / 2),
  ]
  return {
    boxes: placedBoxes,
    rows: placedRows,
    wires: placeWires(wiring, placedBoxes, placedRows),
    bands: bandsOf(placedBoxes, placedRows),
    width: Math.max(...placedRows.map(({ x, width }) => x + width), ...ends(placedBoxes)) + EDGE_PX,
    height: Math.max(HEAD_PX, ...lowest) + EDGE_PX,
  }
}

function bandsOf(boxes: readonly PlacedBox[], rows: readonly PlacedRow[]) {
  const bands: { band: Band; x: number; end: number }[] = []
  for (const band of ['roots', 'plexus', 'nerves'] as const) {
    const own = boxes.filter((box) => box.band === band)
    if (own.length === 0) continue
    bands.push({ band, x: Math.min(...own.map(({ x }) => x)), end: Math.max(...ends(own)) })
  }
  const [first] = rows
  if (first) bands.push({ band: 'structures', x: first.x, end: first.x + first.width })
  return bands
}

function ends(boxes: readonly PlacedBox[]): number[] {
  return boxes.map(({ x, width }) => x + width)
}
