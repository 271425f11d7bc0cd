import { wrapWords } from '../../print/wrapWords'
import type { SegmentKind } from '../../schema/anatomy'
import { shortName } from '../shortName'
import type { StructureKind, Wiring, WiringKey } from './wiring'

/** How wide words are when set as the name of a segment or of a structure, in pixels. */
export type WidthOf = (words: string, size: 'segment' | 'structure') => number

export type SizedBox = {
  key: WiringKey
  name: string
  kind: SegmentKind
  lines: readonly string[]
  width: number
  height: number
}

/** A segment; `x` and `y` are its upper left corner. A place is drawn as a gate, its name upright. */
export type PlacedBox = SizedBox & { band: 'roots' | 'plexus' | 'nerves'; x: number; y: number }

/** A row at the edge: a structure or, without a kind, a segment from which nothing hangs. */
export type SizedRow = {
  key: WiringKey
  kind: StructureKind | undefined
  lines: readonly string[]
  width: number
  height: number
  /** The middle. */
  y: number
}

export type PlacedRow = SizedRow & { kind: StructureKind; x: number }

export const SEGMENT_LINE_PX = 14
export const STRUCTURE_LINE_PX = 14
/** The mark before the name of a structure, and its gap. */
export const MARK_PX = 22

const SEGMENT_WIDTH_PX = 80
/** A segment that leads to no further one may be wider: nothing has to stand after it. */
const LAST_WIDTH_PX = 124
const GATE_LENGTH_PX = 100
const STRUCTURE_WIDTH_PX = 200
const ROW_GAP_PX = 5
const BOX_GAP_PX = 6
/** What one wire takes of the side of a box. */
const SLOT_PX = 4

/** The segments with their names broken into lines, and as large as their names and wires need. */
export function sizedBoxes({ segments, wires }: Wiring, widthOf: WidthOf): SizedBox[] {
  const slots = (key: WiringKey) =>
    SLOT_PX *
    Math.max(
      wires.filter(({ from }) => from === key).length,
      wires.filter(({ to }) => to === key).length,
    )
  const isSegment = new Set(segments.map(({ key }) => key))
  const leads = new Set(wires.flatMap(({ from, to }) => (isSegment.has(to) ? [from] : [])))
  return segments.map(({ key, name, kind }) => {
    const longest = kind === 'place' ? GATE_LENGTH_PX : SEGMENT_WIDTH_PX
    const allowed = leads.has(key) || kind === 'place' ? longest : LAST_WIDTH_PX
    const lines = balanced(name, allowed, (words) => widthOf(words, 'segment'))
    const long = Math.max(...lines.map((line) => widthOf(line, 'segment'))) + 14
    const high = lines.length * SEGMENT_LINE_PX + 7
    const [width, height] = kind === 'place' ? [high, long] : [long, high]
    return { key, name, kind, lines, width, height: Math.max(height, slots(key) + 6) }
  })
}

/** The rows in their order, each with room for its name and for the boxes that lead to it alone. */
export function sizedRows(
  wiring: Wiring,
  order: readonly WiringKey[],
  boxes: readonly SizedBox[],
  widthOf: WidthOf,
): SizedRow[] {
  const structures = new Map(wiring.structures.map((structure) => [structure.key, structure]))
  const loose = new Map(boxes.map((box) => [box.key, box.height]))
  const wideness = (words: string) => widthOf(words, 'structure')
  const rows = order.map((key) => {
    const structure = structures.get(key)
    const lines = structure
      ? wrapWords(shortName(structure.name), STRUCTURE_WIDTH_PX, wideness)
      : []
    const height = lines.length * STRUCTURE_LINE_PX + ROW_GAP_PX
    return {
      key,
      kind: structure?.kind,
      lines,
      width: MARK_PX + STRUCTURE_WIDTH_PX,
      height: structure ? height : (loose.get(key) ?? 0) + BOX_GAP_PX,
      y: 0,
    }
  })
  makeRoom(wiring, boxes, rows)
  let y = 0
  return rows.map((row) => {
    y += row.height
    return { ...row, y: y - row.height / 2 }
  })
}

/** Widens the rows of a nerve that has few, so that its name has room beside those of others. */
function makeRoom(wiring: Wiring, boxes: readonly SizedBox[], rows: SizedRow[]) {
  const at = new Map(rows.map(({ key }, index) => [key, index]))
  for (const { key, height } of boxes) {
    const carried = new Set(
      wiring.wires.flatMap((wire) => (wire.from === key ? [...wire.carries.keys()] : [])),
    )
    const places = [...carried].map((each) => at.get(each) ?? 0)
    const isTogether = Math.max(...places) - Math.min(...places) === places.length - 1
    if (!isTogether) continue
    const own = rows.filter((row) => carried.has(row.key))
    const missing = height + BOX_GAP_PX - own.reduce((sum, row) => sum + row.height, 0)
    for (const row of own) row.height += Math.max(0, missing) / own.length
  }
}

/** Broken into as few lines as fit, and these as even as they can be. */
function balanced(name: string, width: number, widthOf: (words: string) => number) {
  const widest = Math.min(LAST_WIDTH_PX, Math.max(...name.split(/\s+/).map(widthOf)))
  let lines = wrapWords(name, Math.max(width, widest), widthOf)
  for (let narrower = width - 6; narrower > width / 3; narrower -= 6) {
    const tried = wrapWords(name, narrower, widthOf)
    const isBroken = tried.join(' ') !== name
    if (tried.length > lines.length || isBroken) break
    lines = tried
  }
  return lines
}
