import { largerShare } from './routeOf'
import type { PlacedBox, PlacedRow } from './sizes'
import type { Share, Wire, Wiring, WiringKey } from './wiring'

/** A wire with its line; `path` is SVG path data. */
export type PlacedWire = Wire & { path: string; share: Share; widthPx: number }

type End = { x: number; end: number; middle: number }

/** How thick a single wire is; a variable share is dashed as well. */
export const SHARE_PX: Record<Share, number> = { main: 2.5, part: 1.5, variable: 1.3 }

const SLOT_PX = 4
const SHORTEST_BEND_PX = 22
const LONGEST_BEND_PX = 60

/**
 * The lines of the wires. Each leaves a box at a slot of its own, in the order in which they part,
 * bends at once to the height of where it goes and then runs straight.
 */
export function placeWires(
  { wires }: Wiring,
  boxes: readonly PlacedBox[],
  rows: readonly PlacedRow[],
): PlacedWire[] {
  const ends = new Map<WiringKey, End>([
    ...boxes.map((box): [WiringKey, End] => [
      box.key,
      { x: box.x, end: box.x + box.width, middle: box.y + box.height / 2 },
    ]),
    ...rows.map((row): [WiringKey, End] => [row.key, { x: row.x, end: row.x, middle: row.y }]),
  ])
  const slotOut = slots(wires, ends, 'from', 'to')
  const slotIn = slots(wires, ends, 'to', 'from')
  const toRows = new Set(rows.map(({ key }) => key))
  return wires.flatMap((wire) => {
    const from = ends.get(wire.from)
    const to = ends.get(wire.to)
    if (!from || !to) return []
    const y = from.middle + (slotOut.get(wire) ?? 0)
    const endY = to.middle + (slotIn.get(wire) ?? 0)
    const share = [...wire.carries.values()].reduce<Share>(largerShare, 'variable')
    const bundle = toRows.has(wire.to) ? 0 : Math.sqrt(Math.max(0, wire.carries.size - 1)) / 2
    const path = bend(from.end, y, to.x, endY)
    return [{ ...wire, share, path, widthPx: SHARE_PX[share] + bundle }]
  })
}

function bend(x: number, y: number, endX: number, endY: number): string {
  const wanted = SHORTEST_BEND_PX + Math.abs(endY - y) * 0.15
  const reach = Math.min(Math.max(0, endX - x), wanted, LONGEST_BEND_PX)
  const mid = round(x + reach / 2)
  const curve = `C${mid} ${round(y)} ${mid} ${round(endY)} ${round(x + reach)} ${round(endY)}`
  return `M${round(x)} ${round(y)}${curve}H${round(endX)}`
}

/** How far from the middle of a side each wire meets it, sorted by where its other end lies. */
function slots(
  wires: readonly Wire[],
  ends: ReadonlyMap<WiringKey, End>,
  side: 'from' | 'to',
  other: 'from' | 'to',
): ReadonlyMap<Wire, number> {
  const sides = new Map<WiringKey, Wire[]>()
  for (const wire of wires) sides.set(wire[side], [...(sides.get(wire[side]) ?? []), wire])
  const found = new Map<Wire, number>()
  for (const own of sides.values()) {
    const sorted = own.toSorted(
      (one, next) => (ends.get(one[other])?.middle ?? 0) - (ends.get(next[other])?.middle ?? 0),
    )
    for (const [index, wire] of sorted.entries()) {
      found.set(wire, (index - (sorted.length - 1) / 2) * SLOT_PX)
    }
  }
  return found
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
