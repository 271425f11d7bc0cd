import { ancestors } from './ancestors'
import { nodeById } from './findNode'
import type { NodeId, Schema, SchemaNode } from './schema'

/**
 * Which branches are open: every branch above a level, but for the exceptions.
 *
 * Level 0 shows the root alone, 1 its children, and so on. It is how the address says it too, which
 * keeps a link short however large the tree is. Exceptions that the schema does not know are kept
 * and do no harm: a link may outlive an edit to the schema.
 */
export type OpenBranches = {
  level: number
  /** Branches that are open below the level, or closed above it. */
  except: readonly NodeId[]
}

/** What a first visit shows: the root and its first branches. */
export const FIRST_BRANCHES: OpenBranches = { level: 1, except: [] }

/** Whether a node's children are shown, provided that it is shown itself. A leaf is never open. */
export function isOpen(node: SchemaNode, open: OpenBranches): boolean {
  if (node.children.length === 0) return false
  return node.depth < open.level !== open.except.includes(node.id)
}

/** The same with that branch opened or closed, whichever it was not. */
export function toggled(open: OpenBranches, id: NodeId): OpenBranches {
  const except = open.except.includes(id)
    ? open.except.filter((other) => other !== id)
    : [...open.except, id]
  return { ...open, except }
}

/** The same with that one branch open. */
export function opened(schema: Schema, open: OpenBranches, id: NodeId): OpenBranches {
  const node = nodeById(schema, id)
  return node.children.length === 0 || isOpen(node, open) ? open : toggled(open, id)
}

/** The same with a branch open and all that hangs below it. */
export function branchOpened(schema: Schema, open: OpenBranches, id: NodeId): OpenBranches {
  const branches = branchesIn(schema, id).map((node) => node.id)
  return compacted(schema, new Set([...openEverywhere(schema, open), ...branches]))
}

/** The same with a branch closed and all that hangs below it, so that it opens on its children. */
export function branchClosed(schema: Schema, open: OpenBranches, id: NodeId): OpenBranches {
  const closed = new Set(branchesIn(schema, id).map((node) => node.id))
  const rest = openEverywhere(schema, open).filter((other) => !closed.has(other))
  return compacted(schema, new Set(rest))
}

/** The same with all siblings of a node open, and the node itself. */
export function siblingsOpened(schema: Schema, open: OpenBranches, id: NodeId): OpenBranches {
  const { parent } = nodeById(schema, id)
  const siblings = parent === undefined ? [id] : nodeById(schema, parent).children
  return siblings.reduce((result, sibling) => opened(schema, result, sibling), open)
}

/** The same with the way to a node open, so that the node is seen. */
export function revealed(schema: Schema, open: OpenBranches, id: NodeId): OpenBranches {
  return ancestors(schema, id).reduce((result, node) => opened(schema, result, node.id), open)
}

/** Every branch open. */
export function allOpen(schema: Schema): OpenBranches {
  return { level: schema.height, except: [] }
}

/** The root alone. */
export const ALL_CLOSED: OpenBranches = { level: 0, except: [] }

/** One level more: the nearest level that still hides something is opened everywhere. */
export function oneLevelMore(schema: Schema, open: OpenBranches): OpenBranches {
  const shown = shownBranches(schema, open)
  const closed = shown.filter((node) => !isOpen(node, open))
  if (closed.length === 0) return open
  const depth = Math.min(...closed.map((node) => node.depth))
  return compacted(
    schema,
    openIds(
      schema,
      open,
      closed.filter((node) => node.depth === depth),
    ),
  )
}

/** One level less: the farthest level that is open is closed everywhere. */
export function oneLevelLess(schema: Schema, open: OpenBranches): OpenBranches {
  const shownOpen = shownBranches(schema, open).filter((node) => isOpen(node, open))
  if (shownOpen.length === 0) return ALL_CLOSED
  const depth = Math.max(...shownOpen.map((node) => node.depth))
  const rest = shownOpen.filter((node) => node.depth < depth)
  return compacted(schema, new Set(rest.map((node) => node.id)))
}

function openIds(schema: Schema, open: OpenBranches, more: readonly SchemaNode[]): Set<NodeId> {
  const shownOpen = shownBranches(schema, open).filter((node) => isOpen(node, open))
  return new Set([...shownOpen, ...more].map((node) => node.id))
}

/** All open branches, be they on the screen or inside one that is closed. */
function openEverywhere(schema: Schema, open: OpenBranches): NodeId[] {
  return Object.values(schema.nodes).flatMap((node) => (isOpen(node, open) ? [node.id] : []))
}

/** A node and all below it, as far as they have children. */
function branchesIn(schema: Schema, id: NodeId): SchemaNode[] {
  const node = nodeById(schema, id)
  if (node.children.length === 0) return []
  return [node, ...node.children.flatMap((child) => branchesIn(schema, child))]
}

/** The nodes with children that are on the screen. */
function shownBranches(schema: Schema, open: OpenBranches): SchemaNode[] {
  const shown: SchemaNode[] = []

  function visit(id: NodeId) {
    const node = nodeById(schema, id)
    if (node.children.length === 0) return
    shown.push(node)
    if (isOpen(node, open)) node.children.forEach(visit)
  }

  visit(schema.rootId)
  return shown
}

/** The shortest way to say that just these branches are open. */
function compacted(schema: Schema, ids: ReadonlySet<NodeId>): OpenBranches {
  const branches = Object.values(schema.nodes).filter((node) => node.children.length > 0)
  const exceptAt = (level: number) =>
    branches.filter((node) => node.depth < level !== ids.has(node.id)).map((node) => node.id)
  const levels = Array.from({ length: schema.height + 1 }, (_, level) => level)
  return levels
    .map((level) => ({ level, except: exceptAt(level) }))
    .reduce((best, next) => (next.except.length < best.except.length ? next : best))
}
