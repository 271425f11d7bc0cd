import { nodeById } from '@/domain/schema/findNode'
import type { CardBox, Orientation, TreeLayout } from '@/domain/schema/layoutTree'
import type { NodeId, Schema } from '@/domain/schema/schema'

const RADIUS_PX = 9
/** Where a wire turns: so far from the child, of the way between the cards. */
const TURN = 0.36

/** The wires from each card's parent to the card, as one SVG path. */
export function wirePath(
  schema: Schema,
  layout: TreeLayout,
  to: Iterable<NodeId>,
  orientation: Orientation = 'right',
): string {
  let path = ''
  for (const id of to) {
    const { parent } = nodeById(schema, id)
    const from = parent === undefined ? undefined : layout.get(parent)
    const card = layout.get(id)
    if (from && card) path += orientation === 'down' ? wireDown(from, card) : wireRight(from, card)
  }
  return path
}

function wireRight(from: CardBox, to: CardBox): string {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2]
  const [x2, y2] = [to.x, to.y + to.height / 2]
  const turn = x2 - (x2 - x1) * TURN
  const drop = y2 - y1
  if (Math.abs(drop) < 1) return `M${x1} ${y1}H${x2}`
  const radius = Math.min(RADIUS_PX, Math.abs(drop) / 2)
  const bend = drop > 0 ? radius : -radius
  const out = `M${x1} ${y1}H${turn - radius}Q${turn} ${y1} ${turn} ${y1 + bend}`
  return `${out}V${y2 - bend}Q${turn} ${y2} ${turn + radius} ${y2}H${x2}`
}

function wireDown(from: CardBox, to: CardBox): string {
  const [x1, y1] = [from.x + from.width / 2, from.y + from.height]
  const [x2, y2] = [to.x + to.width / 2, to.y]
  const turn = y2 - (y2 - y1) * TURN
  const aside = x2 - x1
  if (Math.abs(aside) < 1) return `M${x1} ${y1}V${y2}`
  const radius = Math.min(RADIUS_PX, Math.abs(aside) / 2)
  const bend = aside > 0 ? radius : -radius
  const out = `M${x1} ${y1}V${turn - radius}Q${x1} ${turn} ${x1 + bend} ${turn}`
  return `${out}H${x2 - bend}Q${x2} ${turn} ${x2} ${turn + radius}V${y2}`
}
