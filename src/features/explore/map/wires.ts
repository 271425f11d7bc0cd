import { nodeById } from '@/domain/schema/findNode'
import type { TreeLayout } from '@/domain/schema/layoutTree'
import type { NodeId, Schema } from '@/domain/schema/schema'

const RADIUS_PX = 9

/** All wires as one SVG path, from each card's parent to the card. */
export function wirePath(schema: Schema, layout: TreeLayout, to: Iterable<NodeId>): string {
  return [...to].map((id) => wire(schema, layout, id)).join('')
}

function wire(schema: Schema, layout: TreeLayout, id: NodeId): string {
  const { parent } = nodeById(schema, id)
  const from = parent === undefined ? undefined : layout.get(parent)
  const to = layout.get(id)
  if (!from || !to) return ''
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2]
  const [x2, y2] = [to.x, to.y + to.height / 2]
  const bend = x2 - (x2 - x1) * 0.36
  const drop = y2 - y1
  if (Math.abs(drop) < 1) return `M${x1} ${y1}H${x2}`
  const radius = Math.min(RADIUS_PX, Math.abs(drop) / 2)
  const turn = drop > 0 ? radius : -radius
  const out = `M${x1} ${y1}H${bend - radius}Q${bend} ${y1} ${bend} ${y1 + turn}`
  return `${out}V${y2 - turn}Q${bend} ${y2} ${bend + radius} ${y2}H${x2}`
}
