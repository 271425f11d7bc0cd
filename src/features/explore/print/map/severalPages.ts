import { nodeById } from '@/domain/schema/findNode'
import { isOpen, type OpenBranches } from '@/domain/schema/openBranches'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { type PrintedTree, printedTree } from './printedTree'

/** Words smaller than this are not read on paper. */
export const READABLE_PT = 5

/** A page of a printed map: the tree from a node down. */
export type MapPage = { root: NodeId; tree: PrintedTree }

/** All that is open on one page, however small that makes it. */
export function onePage(schema: Schema, open: OpenBranches, isClosed: boolean): MapPage[] {
  return [{ root: schema.rootId, tree: printedTree(schema, schema.rootId, open, isClosed) }]
}

/**
 * An overview of the main branches, then a page for each of them. A branch that would be too small
 * to read is again an overview and a page for each of its branches.
 */
export function severalPages(schema: Schema, open: OpenBranches, isClosed: boolean): MapPage[] {
  function split(root: NodeId, isMain: boolean): MapPage[] {
    const node = nodeById(schema, root)
    const whole = { root, tree: printedTree(schema, root, open, isClosed) }
    const branches = node.children.filter((id) => isOpen(nodeById(schema, id), open))
    const isEnough = branches.length === 0 || (!isMain && whole.tree.smallestPt >= READABLE_PT)
    if (isEnough || !isOpen(node, open)) return [whole]
    const level = { level: node.depth + 1, except: [] }
    const overview = { root, tree: printedTree(schema, root, level, isClosed) }
    return [overview, ...branches.flatMap((id) => split(id, false))]
  }
  return split(schema.rootId, true)
}
