import { flextree } from 'd3-flextree'
import { nodeById } from './findNode'
import { isOpen, type OpenBranches } from './openBranches'
import type { NodeId, Schema } from './schema'

/** Where a card stands on the map, in pixels of the map, from its left upper corner. */
export type CardBox = { x: number; y: number; width: number; height: number }

/** The boxes of all visible cards, in the reading order of the tree. */
export type TreeLayout = ReadonlyMap<NodeId, CardBox>

export type LayoutSpacing = {
  /** Every card is as wide. */
  cardWidthPx: number
  /** Between a card and its children. */
  columnGapPx: number
  /** Between siblings. */
  rowGapPx: number
  /** Between cards that are not siblings, so that families stand apart. */
  familyGapPx: number
}

type Datum = { id: NodeId; heightPx: number; children: Datum[] }

/**
 * A tidy tree, left to right: children to the right of their parent, a parent in the middle of its
 * children, no two cards over each other, each family as close as it can be.
 *
 * Heights are given, not measured here; the root's middle is at the height 0.
 */
export function layoutTree(
  schema: Schema,
  open: OpenBranches,
  heightOf: (id: NodeId) => number,
  spacing: LayoutSpacing,
): TreeLayout {
  const columnPx = spacing.cardWidthPx + spacing.columnGapPx

  function datum(id: NodeId): Datum {
    const node = nodeById(schema, id)
    const children = isOpen(node, open) ? node.children.map(datum) : []
    return { id, heightPx: heightOf(id), children }
  }

  // d3-flextree grows downwards, so its x is our y and its y our x.
  const flow = flextree<Datum>({
    nodeSize: (node) => [node.data.heightPx, columnPx],
    spacing: (a, b) => (a.parent === b.parent ? spacing.rowGapPx : spacing.familyGapPx),
  })
  const tree = flow(flow.hierarchy(datum(schema.rootId)))
  const boxes = new Map<NodeId, CardBox>()
  tree.eachBefore((node) => {
    const { id, heightPx } = node.data
    // Adding nothing turns the minus zero of a rounded half into zero.
    const y = Math.round(node.x - heightPx / 2) + 0
    boxes.set(id, { x: node.depth * columnPx, y, width: spacing.cardWidthPx, height: heightPx })
  })
  return boxes
}

/** The same layout, moved up or down so that one card stands where it stood before. */
export function anchoredLayout(next: TreeLayout, before: TreeLayout, id: NodeId): TreeLayout {
  const was = before.get(id)
  const is = next.get(id)
  if (!was || !is || was.y === is.y) return next
  const dy = was.y - is.y
  return new Map([...next].map(([key, box]) => [key, { ...box, y: box.y + dy }]))
}

/** The smallest box around some boxes; nothing around none. */
export function boundsOf(boxes: readonly CardBox[]): CardBox | undefined {
  if (boxes.length === 0) return undefined
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
