import type { Node } from '@xyflow/react'
import {
  anchoredLayout,
  type CardBox,
  layoutTree,
  type LayoutSpacing,
  type TreeLayout,
} from '@/domain/schema/layoutTree'
import { nodeById } from '@/domain/schema/findNode'
import type { OpenBranches } from '@/domain/schema/openBranches'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'
import { CARD } from './cardText'

export type CardFlowNode = Node<{ node: SchemaNode }, 'card'>

/** The map as it is drawn: where every visible card is, and its node for React Flow. */
export type MapModel = {
  schema: Schema
  open: OpenBranches
  layout: TreeLayout
  flowNodes: ReadonlyMap<NodeId, CardFlowNode>
}

const SPACING: LayoutSpacing = {
  cardWidthPx: CARD.widthPx,
  columnGapPx: 64,
  rowGapPx: 13,
  familyGapPx: 26,
}

/**
 * The map for what is open now. The card that the person acted on stays where it was on the map,
 * and nodes that did not change stay the same objects, so that React Flow passes over them.
 */
export function nextMapModel(
  schema: Schema,
  open: OpenBranches,
  heightOf: (node: SchemaNode) => number,
  before?: { model: MapModel; anchor: NodeId },
): MapModel {
  const fresh = layoutTree(schema, open, (id) => heightOf(nodeById(schema, id)), SPACING)
  const isSame = before?.model.schema === schema
  const layout = isSame ? anchoredLayout(fresh, before.model.layout, before.anchor) : fresh
  const old = isSame ? before.model.flowNodes : undefined
  const flowNodes = new Map(
    [...layout].map(([id, box]) => [id, sameOrNew(old?.get(id), nodeById(schema, id), box)]),
  )
  return { schema, open, layout, flowNodes }
}

function sameOrNew(old: CardFlowNode | undefined, node: SchemaNode, box: CardBox): CardFlowNode {
  const { x, y, width, height } = box
  if (old && old.position.x === x && old.position.y === y && old.height === height) return old
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
