import { nodeById } from '../schema/findNode'
import type { Hue, NodeId, Schema, SchemaNode } from '../schema/schema'

/** The shape of a tree as a small picture: for each hue, its wires and its marks as SVG paths. */
export type Miniature = readonly { hue: Hue; wires: string; marks: string }[]

/** The units that the paths are in. */
export const MINIATURE = { width: 240, height: 132 } as const

const MARGIN = 8

/** More nodes than this are no picture any more: the deeper levels are left out. */
const MOST_NODES = 150

type Seat = { node: SchemaNode; row: number; children: readonly Seat[] }

/**
 * The shape of a tree, left to right as on the map: a level is a column, and everything that ends
 * has a row of its own. As many levels are drawn as a picture can hold.
 *
 * A mark is a line without length, which a round cap makes a dot.
 */
export function miniatureOf(schema: Schema): Miniature {
  const levels = drawnLevels(schema)
  let rows = 0

  function seat(id: NodeId): Seat {
    const node = nodeById(schema, id)
    const drawn = node.depth < levels ? node.children.slice(0, MOST_NODES) : []
    const children = drawn.map(seat)
    const [first, last] = [children[0], children.at(-1)]
    return { node, row: first && last ? (first.row + last.row) / 2 : rows++, children }
  }

  const root = seat(schema.rootId)
  const x = ({ depth }: SchemaNode) => scaled(depth, levels, MINIATURE.width)
  const y = (row: number) => scaled(row, rows - 1, MINIATURE.height)
  const strokes = new Map<Hue, { wires: string; marks: string }>()

  function draw({ node, row, children }: Seat, parent: Seat | undefined) {
    const stroke = strokes.get(node.hue) ?? { wires: '', marks: '' }
    strokes.set(node.hue, stroke)
    stroke.marks += `M${x(node)} ${y(row)}h0`
    if (parent) {
      const [x1, x2] = [x(parent.node), x(node)]
      const middle = round((x1 + x2) / 2)
      stroke.wires += `M${x1} ${y(parent.row)}C${middle} ${y(parent.row)} ${middle} ${y(row)} ${x2} ${y(row)}`
    }
    for (const child of children) draw(child, { node, row, children })
  }

  draw(root, undefined)
  return [...strokes].map(([hue, stroke]) => ({ hue, ...stroke }))
}

/** The level below which nothing is drawn; the first branches always are. */
function drawnLevels(schema: Schema): number {
  const perLevel: number[] = []
  for (const { depth } of Object.values(schema.nodes)) perLevel[depth] = (perLevel[depth] ?? 0) + 1
  let drawn = 1
  let level = 0
  while (level < schema.height) {
    drawn += perLevel[level + 1] ?? 0
    if (drawn > MOST_NODES && level > 0) break
    level += 1
  }
  return level
}

/** Between the margins; in the middle when there is but one. */
function scaled(at: number, last: number, size: number): number {
  return round(last <= 0 ? size / 2 : MARGIN + (at / last) * (size - 2 * MARGIN))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
