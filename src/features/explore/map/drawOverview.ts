import type { Viewport } from '@xyflow/react'
import { nodeById } from '@/domain/schema/findNode'
import type { CardBox, Orientation } from '@/domain/schema/layoutTree'
import type { SchemaNode } from '@/domain/schema/schema'
import type { CanvasColours } from './canvasColours'
import { meets, type StageSize, windowOf } from './camera'
import type { MapModel } from './mapModel'

/** Mean width of a letter of a label, for the length of its bar. */
const LETTER_PX = 7.4
/** From here on a card is one bar: its parts would be less than a pixel. */
const PARTS_ZOOM = 0.09

/** Where the parts of a card lie in it, in pixels of the map. */
const PART = { insetPx: 14, glyphPx: 18, gapPx: 10, labelPx: 11, kickerPx: 7 } as const

type Seen = { node: SchemaNode; box: CardBox }

/** Draws the cards that the stage shows as bars, with their wires. `scale` is of the device. */
export function drawOverview(
  at: CanvasRenderingContext2D,
  model: MapModel,
  viewport: Viewport,
  size: StageSize,
  colours: CanvasColours,
  scale: number,
) {
  const { zoom, x, y } = viewport
  at.setTransform(1, 0, 0, 1, 0, 0)
  at.clearRect(0, 0, size.widthPx * scale, size.heightPx * scale)
  at.setTransform(zoom * scale, 0, 0, zoom * scale, x * scale, y * scale)
  const stage = windowOf(viewport, size, 0.05)
  const seen: Seen[] = []
  for (const [id, box] of model.layout) {
    if (meets(box, stage)) seen.push({ node: nodeById(model.schema, id), box })
  }
  drawWires(at, model, zoom, colours)
  drawCards(at, seen, zoom, colours)
}

function drawWires(
  at: CanvasRenderingContext2D,
  { schema, layout, orientation }: MapModel,
  zoom: number,
  colours: CanvasColours,
) {
  at.strokeStyle = colours.wire
  // Never thinner on the screen than three quarters of a pixel.
  at.lineWidth = Math.max(1.5, 0.75 / zoom)
  at.beginPath()
  for (const [id, to] of layout) {
    const { parent } = nodeById(schema, id)
    const from = parent === undefined ? undefined : layout.get(parent)
    if (from) traceWire(at, from, to, orientation)
  }
  at.stroke()
}

/** A wire with square corners: from afar nobody sees them rounded. */
function traceWire(
  at: CanvasRenderingContext2D,
  from: CardBox,
  to: CardBox,
  orientation: Orientation,
) {
  if (orientation === 'down') {
    const [x, y] = [to.x + to.width / 2, to.y - (to.y - from.y - from.height) / 3]
    at.moveTo(from.x + from.width / 2, from.y + from.height)
    at.lineTo(from.x + from.width / 2, y)
    at.lineTo(x, y)
    at.lineTo(x, to.y)
    return
  }
  const [x, y] = [to.x - (to.x - from.x - from.width) / 3, to.y + to.height / 2]
  at.moveTo(from.x + from.width, from.y + from.height / 2)
  at.lineTo(x, from.y + from.height / 2)
  at.lineTo(x, y)
  at.lineTo(to.x, y)
}

function drawCards(
  at: CanvasRenderingContext2D,
  seen: readonly Seen[],
  zoom: number,
  colours: CanvasColours,
) {
  if (zoom < PARTS_ZOOM) {
    for (const { node, box } of seen) {
      at.fillStyle = node.depth === 0 ? colours.ink : colours[node.hue]
      at.fillRect(box.x, box.y, box.width, box.height)
    }
    return
  }
  at.lineWidth = 0.75 / zoom
  for (const { node, box } of seen) {
    at.fillStyle = node.depth === 0 ? colours.ink : colours.surface
    at.fillRect(box.x, box.y, box.width, box.height)
    at.strokeRect(box.x, box.y, box.width, box.height)
  }
  for (const { node, box } of seen) drawWords(at, node, box, colours)
}

function drawWords(
  at: CanvasRenderingContext2D,
  node: SchemaNode,
  box: CardBox,
  colours: CanvasColours,
) {
  const { insetPx, glyphPx, gapPx, labelPx, kickerPx } = PART
  const inner = box.width - 2 * insetPx
  const middle = box.y + box.height / 2
  const kicker = node.when === undefined ? 0 : kickerPx + gapPx
  const isRoot = node.depth === 0
  if (node.when !== undefined) {
    at.fillStyle = isRoot ? colours.surface : colours.wire
    const width = Math.min(inner, node.when.length * LETTER_PX * 0.8)
    at.fillRect(box.x + insetPx, middle - (glyphPx + kicker) / 2, width, kickerPx)
  }
  const top = middle - (glyphPx - kicker) / 2
  at.fillStyle = isRoot ? colours.surface : colours[node.hue]
  at.fillRect(box.x + insetPx, top, glyphPx, glyphPx)
  at.fillStyle = isRoot ? colours.surface : colours.words
  const left = box.x + insetPx + glyphPx + gapPx
  const width = Math.min(inner - glyphPx - gapPx, node.label.length * LETTER_PX)
  at.fillRect(left, top + (glyphPx - labelPx) / 2, width, labelPx)
}
