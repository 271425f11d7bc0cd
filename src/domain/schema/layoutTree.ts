import { nodeById } from './findNode'
import { isOpen, type OpenBranches } from './openBranches'
import type { NodeId, Schema } from './schema'
import { type TidySpacing, type TidyTree, tidyTree } from './tidyTree'

/** Where a card stands on the map, in pixels of the map, from its left upper corner. */
export type CardBox = { x: number; y: number; width: number; height: number }

/** The boxes of all visible cards, in the reading order of the tree. */
export type TreeLayout = ReadonlyMap<NodeId, CardBox>

/** Which way the tree grows from its root. */
export type Orientation = 'right' | 'down'

export type LayoutSpacing = TidySpacing & {
  /** Every card is as wide. */
  cardWidthPx: number
  /** Between a card and its children. */
  levelGapPx: number
}

/**
 * A tidy tree: children beyond their parent, a parent in the middle of its children, no two cards
 * over each other, each family as close as it can be.
 *
 * Heights are given, not measured here. The middle of the root's first edge is at 0, 0: its left
 * one when the tree grows to the right, its upper one when it grows down.
 */
export function layoutTree(
  schema: Schema,
  open: OpenBranches,
  heightOf: (id: NodeId) => number,
  spacing: LayoutSpacing,
  orientation: Orientation = 'right',
): TreeLayout {
  const { cardWidthPx, levelGapPx } = spacing
  const isDown = orientation === 'down'
  /** The height of the highest card of each level. */
  const levelPx: number[] = []

  function subtree(id: NodeId, level: number): TidyTree<NodeId> {
    const node = nodeById(schema, id)
    const height = heightOf(id)
    levelPx[level] = Math.max(levelPx[level] ?? 0, height)
    const children = isOpen(node, open)
      ? node.children.map((child) => subtree(child, level + 1))
      : []
    return tidyTree(id, isDown ? cardWidthPx : height, children, spacing)
  }

  const boxes = new Map<NodeId, CardBox>()
  function put(tree: TidyTree<NodeId>, across: number, along: number, level: number) {
    const [width, height] = [cardWidthPx, heightOf(tree.id)]
    // Adding nothing turns the minus zero of a rounded half into zero.
    const box = isDown
      ? { x: Math.round(across - width / 2) + 0, y: along, width, height }
      : { x: along, y: Math.round(across - height / 2) + 0, width, height }
    boxes.set(tree.id, box)
    const next = along + (isDown ? (levelPx[level] ?? 0) : cardWidthPx) + levelGapPx
    for (const child of tree.children) put(child, across + child.offset, next, level + 1)
  }

  put(subtree(schema.rootId, 0), 0, 0, 0)
  return boxes
}

/** The same layout, moved as a whole so that one card stands where it stood before. */
export function anchoredLayout(next: TreeLayout, before: TreeLayout, id: NodeId): TreeLayout {
  const was = before.get(id)
  const is = next.get(id)
  if (!was || !is || (was.y === is.y && was.x === is.x)) return next
  const [dx, dy] = [was.x - is.x, was.y - is.y]
  return new Map([...next].map(([key, box]) => [key, { ...box, x: box.x + dx, y: box.y + dy }]))
}

/** The smallest box around some boxes; nothing around none. */
export function boundsOf(boxes: Iterable<CardBox>): CardBox | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top }
}
