import { ancestors } from '../schema/ancestors'
import { findNode } from '../schema/findNode'
import type { NodeId, Schema, SchemaNode } from '../schema/schema'

export type OutlineRow = {
  id: string
  label: string
  /** From 0 for the root of the schema. */
  level: number
  node: SchemaNode
  /** What it was. */
  isAnswer: boolean
  /** How many of its neighbours are left out after it. */
  othersAfter: number
}

/** So many neighbours of an answer are shown; the others are counted. */
const NEIGHBOURS = 7

/** The way down to each answer, and the answer among its neighbours. */
export function outlineToAnswers(schema: Schema, answers: readonly SchemaNode[]): OutlineRow[] {
  const ids = new Set<NodeId>(answers.map(({ id }) => id))
  const onWay = new Set<NodeId>(
    answers.flatMap(({ id }) => ancestors(schema, id).map((each) => each.id)),
  )
  const rows: OutlineRow[] = []
  const visit = (id: NodeId, othersAfter: number) => {
    const node = findNode(schema, id)
    if (!node) return
    rows.push({
      id,
      label: node.label,
      level: node.depth,
      node,
      isAnswer: ids.has(id),
      othersAfter,
    })
    if (!onWay.has(id)) return
    const kept = keptChildren(node, ids, onWay)
    const last = kept.at(-1)
    // Beside an answer the neighbours that are left out are counted; further up there is only a way.
    const isBeside = kept.some((child) => ids.has(child)) && !onWay.has(last ?? node.id)
    const leftOut = isBeside ? node.children.length - kept.length : 0
    for (const child of kept) visit(child, child === last ? leftOut : 0)
  }
  if (ids.size > 0) visit(schema.rootId, 0)
  return rows
}

/** Neighbours of an answer stand beside it; further up the way alone is kept. */
function keptChildren(
  { children }: SchemaNode,
  answers: ReadonlySet<NodeId>,
  onWay: ReadonlySet<NodeId>,
): NodeId[] {
  const isNeeded = (id: NodeId) => answers.has(id) || onWay.has(id)
  if (!children.some((id) => answers.has(id))) return children.filter(isNeeded)
  const needed = children.filter(isNeeded).length
  let room = Math.max(0, NEIGHBOURS - needed)
  return children.filter((id) => isNeeded(id) || room-- > 0)
}
