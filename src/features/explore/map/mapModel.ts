import type { Node } from '@xyflow/react'
import { nodeById } from '@/domain/schema/findNode'
import {
  anchoredLayout,
  type CardBox,
  layoutTree,
  type LayoutSpacing,
  type Orientation,
  type TreeLayout,
} from '@/domain/schema/layoutTree'
import type { OpenBranches } from '@/domain/schema/openBranches'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'
import { cardHeightPx, type CardMeasures, noteHeightPx } from './cardText'

export type CardFlowNode = Node<{ node: SchemaNode }, 'card'>

/** Everything that the places of the cards depend on. */
export type MapInput = {
  schema: Schema
  open: OpenBranches
  orientation: Orientation
  measures: CardMeasures
  /** Words that some cards have besides their own, by the id of the node. */
  notes?: ReadonlyMap<NodeId, string>
}

/** The map as it is drawn: where every visible card is. */
export type MapModel = MapInput & { layout: TreeLayout }

/** A card has more room around it where its wires leave it below. */
function spacingOf({ measures, orientation }: MapInput): LayoutSpacing {
  const { widthPx, rowGapPx } = measures
  return orientation === 'down'
    ? { cardWidthPx: widthPx, levelGapPx: 72, siblingGapPx: rowGapPx + 3, familyGapPx: 34 }
    : { cardWidthPx: widthPx, levelGapPx: 64, siblingGapPx: rowGapPx, familyGapPx: 2 * rowGapPx }
}

/** By the measures it was worked out with: breaking words into lines is most of a layout. */
const heights = new WeakMap<CardMeasures, WeakMap<SchemaNode, number>>()

function knownHeightPx(node: SchemaNode, measures: CardMeasures): number {
  const known = heights.get(measures) ?? new WeakMap<SchemaNode, number>()
  heights.set(measures, known)
  const height = known.get(node) ?? cardHeightPx(node, measures)
  known.set(node, height)
  return height
}

/** The map for what is open now. The card that the person acted on stays where it was on it. */
export function nextMapModel(
  input: MapInput,
  before?: { model: MapModel; anchor: NodeId },
): MapModel {
  const { schema, open, orientation, measures, notes } = input
  const height = (id: NodeId) =>
    knownHeightPx(nodeById(schema, id), measures) + noteHeightPx(notes?.get(id), measures)
  const fresh = layoutTree(schema, open, height, spacingOf(input), orientation)
  const isSame = before?.model.schema === schema && before.model.orientation === orientation
  const layout = isSame ? anchoredLayout(fresh, before.model.layout, before.anchor) : fresh
  return { ...input, layout }
}

/** A card as React Flow wants it; the same object as long as nothing about it has changed. */
export function flowNode(
  old: CardFlowNode | undefined,
  node: SchemaNode,
  { x, y, width, height }: CardBox,
): CardFlowNode {
  const isSame =
    old?.data.node === node &&
    old.position.x === x &&
    old.position.y === y &&
    old.width === width &&
    old.height === height
  if (isSame) return old
  return {
    id: node.id,
    type: 'card',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    // React Flow makes a card dead to the pointer when it can neither be dragged nor selected.
    style: { pointerEvents: 'all' },
    data: { node },
  }
}
