import type { PlacedBox, SizedBox, SizedRow } from './sizes'
import { type Run, settleBoxes } from './settleBoxes'
import { spreadInOrder } from './spreadInOrder'
import type { Wiring, WiringKey } from './wiring'

const GAP_PX = 16
/** Where many wires part, they need more room to bend. */
const WIRE_GAP_PX = 1.5
const BOX_GAP_PX = 6
const ROOTS_APART_PX = 10
/** From the edge of a box to where its wire runs straight. */
const BEND_PX = 40

type BandOf = (key: WiringKey) => PlacedBox['band']

/**
 * Where each segment lies: after all that it leaves, and beside the middle of what hangs from it.
 *
 * Roots keep the order in which they are written, which is that of the spine.
 */
export function placeBoxes(
  wiring: Wiring,
  sized: readonly SizedBox[],
  rows: readonly SizedRow[],
): { boxes: PlacedBox[]; rowsX: number } {
  const bandOf = bandsOf(wiring)
  const x = columns(wiring, sized, bandOf)
  const rowsX =
    Math.max(0, ...sized.map(({ key, width }) => (x.get(key) ?? 0) + width)) + GAP_PX * 2
  const wished = wishedHeights(wiring, rows)
  const placed = sized.map((box) => ({
    ...box,
    band: bandOf(box.key),
    x: x.get(box.key) ?? 0,
    y: wished.get(box.key) ?? 0,
  }))
  const roots = placed.filter(({ band }) => band === 'roots')
  const others = placed.filter(({ band }) => band !== 'roots')
  const apart = Math.max(0, ...roots.map(({ height }) => height)) + ROOTS_APART_PX
  const rootHeights = spreadInOrder(
    roots.map(({ y }) => y),
    apart,
  )
  const heights = settleBoxes(others, runsOf(wiring, others, rows, rowsX), BOX_GAP_PX)
  return {
    boxes: [
      ...roots.map((box, index) => upper(box, rootHeights[index] ?? box.y)),
      ...others.map((box, index) => upper(box, heights[index] ?? box.y)),
    ],
    rowsX,
  }
}

/** With its middle at a height. */
function upper(box: PlacedBox, middle: number): PlacedBox {
  return { ...box, y: middle - box.height / 2 }
}

/**
 * A place on the way to a plexus belongs to the plexus, as the pelvic brim does; so does a nerve
 * that leaves the roots themselves.
 */
function bandsOf({ segments, wires }: Wiring): BandOf {
  const kinds = new Map(segments.map(({ key, kind }) => [key, kind]))
  const isPlexus = (key: WiringKey) => ['trunk', 'plexus'].includes(kinds.get(key) ?? '')
  const isRoot = (key: WiringKey) => kinds.get(key) === 'root'
  const bands = new Map<WiringKey, PlacedBox['band']>()
  for (const { key } of segments) {
    const above = wires.filter(({ to }) => to === key).map(({ from }) => from)
    const leadsToPlexus = wires.some(({ from, to }) => from === key && isPlexus(to))
    const isNear = isPlexus(key) || leadsToPlexus || (above.length > 0 && above.every(isRoot))
    bands.set(key, isRoot(key) ? 'roots' : isNear ? 'plexus' : 'nerves')
  }
  return (key) => bands.get(key) ?? 'nerves'
}

function columns({ wires }: Wiring, sized: readonly SizedBox[], bandOf: BandOf) {
  const widths = new Map(sized.map(({ key, width }) => [key, width]))
  const x = new Map<WiringKey, number>()
  const visiting = new Set<WiringKey>()
  const starts = { roots: 0, plexus: 0, nerves: 0 }
  const gapAfter = (key: WiringKey) =>
    GAP_PX + WIRE_GAP_PX * Math.min(8, wires.filter(({ from }) => from === key).length)
  const right = (key: WiringKey): number =>
    (x.get(key) ?? 0) + (widths.get(key) ?? 0) + gapAfter(key)

  function place(key: WiringKey): number {
    // Segments that leave each other in a circle are an error of the file; it is still drawn.
    if (x.has(key) || visiting.has(key)) return right(key)
    visiting.add(key)
    const above = wires.filter(({ to }) => to === key).map(({ from }) => place(from))
    x.set(key, Math.max(starts[bandOf(key)], ...above))
    return right(key)
  }

  for (const band of ['roots', 'plexus', 'nerves'] as const) {
    starts[band] = Math.max(0, ...[...x.keys()].map(right))
    for (const { key } of sized) if (bandOf(key) === band) place(key)
  }
  return x
}

function wishedHeights({ segments, wires }: Wiring, rows: readonly SizedRow[]) {
  const at = new Map(rows.map(({ key, y }) => [key, y]))
  const rowsOf = new Map<WiringKey, readonly number[]>()
  const visiting = new Set<WiringKey>()

  function below(key: WiringKey): readonly number[] {
    const known = rowsOf.get(key)
    if (known || visiting.has(key)) return known ?? []
    visiting.add(key)
    const own = at.get(key)
    const leading = wires.filter(({ from }) => from === key)
    const carried = new Set(leading.flatMap(({ carries }) => [...carries.keys()]))
    const found =
      carried.size > 0
        ? [...carried].map((each) => at.get(each) ?? 0)
        : [...(own === undefined ? [] : [own]), ...leading.flatMap(({ to }) => below(to))]
    rowsOf.set(key, found)
    return found
  }

  return new Map(segments.map(({ key }) => [key, median(below(key))]))
}

function median(heights: readonly number[]): number {
  const sorted = heights.toSorted((one, other) => one - other)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}

/** The straight ends of the wires that lead to rows. */
function runsOf(
  { wires }: Wiring,
  boxes: readonly PlacedBox[],
  rows: readonly SizedRow[],
  rowsX: number,
): Run[] {
  const heights = new Map(rows.flatMap(({ key, kind, y }) => (kind ? [[key, y] as const] : [])))
  const box = new Map(boxes.map((each) => [each.key, each]))
  return wires.flatMap(({ from, to }) => {
    const y = heights.get(to)
    const start = box.get(from)
    if (y === undefined || !start) return []
    const isOf = (index: number) => boxes[index] === start
    return [{ x: start.x + start.width + BEND_PX, end: rowsX, y, isOf }]
  })
}
