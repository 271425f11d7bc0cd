import { nodeById } from './findNode'
import { isOpen, type OpenBranches } from './openBranches'
import type { NodeId, Schema, SchemaNode } from './schema'
import { visibleNodes } from './visibleNodes'

/** What a key asks of the tree. */
export type TreeIntent =
  | { kind: 'focus'; id: NodeId }
  | { kind: 'toggle'; id: NodeId }
  | { kind: 'open-branch'; id: NodeId }
  | { kind: 'close-branch'; id: NodeId }
  | { kind: 'open-siblings'; id: NodeId }
  | { kind: 'select'; id: NodeId }

/** How many rows on a key goes, as far as there are any; ten are about a screen of them. */
const JUMPS: Readonly<Record<string, number>> = {
  Home: -Infinity,
  End: Infinity,
  PageDown: 10,
  PageUp: -10,
}

/** A key as the browser names it. */
export type TreeStroke = { key: string; shift?: boolean }

/** How the tree lies on the screen, which the arrow keys follow. Rows lie as a tree to the right. */
export type TreeLie = {
  grows: 'right' | 'down'
  /** Read from the right: what is right elsewhere is left here. */
  isMirrored?: boolean
}

/**
 * What a key means at a node, by the ARIA tree pattern: arrows walk what is visible, right opens
 * and then enters, left closes and then leaves, with Shift the whole branch; `*` opens all siblings.
 * Page keys go ten rows on or back. Enter shows the details and Space opens or closes. Where the tree grows downwards, down stands
 * for right and right for down. Nothing for a key that the tree has no use for.
 */
export function treeKey(
  schema: Schema,
  open: OpenBranches,
  at: NodeId,
  { key, shift = false }: TreeStroke,
  lie: TreeLie = { grows: 'right' },
): TreeIntent | undefined {
  const node = nodeById(schema, at)
  const meant = asInRows(key, lie)
  if (meant.startsWith('Arrow')) {
    return shift ? wholeBranch(node, meant) : walk(schema, open, node, meant)
  }
  const rows = JUMPS[meant]
  if (rows !== undefined) return jump(visibleNodes(schema, open), at, rows)
  switch (meant) {
    case 'Enter':
      return { kind: 'select', id: at }
    case ' ':
      return node.children.length > 0 ? { kind: 'toggle', id: at } : { kind: 'select', id: at }
    case '*':
      return { kind: 'open-siblings', id: at }
    default:
      return undefined
  }
}

/** The child that a digit stands for, 1 for the first. */
export function childAt(schema: Schema, at: NodeId, digit: string): NodeId | undefined {
  return /^[1-9]$/.test(digit) ? nodeById(schema, at).children[Number(digit) - 1] : undefined
}

/** The next visible node after `at` whose label starts with the typed letters, going round. */
export function typedAhead(
  schema: Schema,
  open: OpenBranches,
  at: NodeId,
  typed: string,
): NodeId | undefined {
  const visible = visibleNodes(schema, open)
  const here = visible.findIndex((node) => node.id === at)
  const wanted = typed.toLowerCase()
  const from = typed.length > 1 ? here : here + 1
  const round = [...visible.slice(from), ...visible.slice(0, from)]
  return round.find((node) => node.label.toLowerCase().startsWith(wanted))?.id
}

const MIRRORED: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
}

/** A tree that grows downwards has its siblings side by side. */
const TURNED: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowRight',
  ArrowUp: 'ArrowLeft',
  ArrowRight: 'ArrowDown',
  ArrowLeft: 'ArrowUp',
}

/** The key that would mean the same in rows that are read from the left. */
function asInRows(key: string, { grows, isMirrored = false }: TreeLie): string {
  const straight = isMirrored ? (MIRRORED[key] ?? key) : key
  return grows === 'down' ? (TURNED[straight] ?? straight) : straight
}

function walk(
  schema: Schema,
  open: OpenBranches,
  node: SchemaNode,
  arrow: string,
): TreeIntent | undefined {
  switch (arrow) {
    case 'ArrowDown':
      return step(visibleNodes(schema, open), node.id, 1)
    case 'ArrowUp':
      return step(visibleNodes(schema, open), node.id, -1)
    case 'ArrowRight':
      return intoBranch(node, open)
    default:
      return outOfBranch(node, open)
  }
}

function wholeBranch(node: SchemaNode, arrow: string): TreeIntent | undefined {
  if (node.children.length === 0) return undefined
  if (arrow === 'ArrowRight') return { kind: 'open-branch', id: node.id }
  return arrow === 'ArrowLeft' ? { kind: 'close-branch', id: node.id } : undefined
}

function focusOn(id: NodeId | undefined): TreeIntent | undefined {
  return id === undefined ? undefined : { kind: 'focus', id }
}

function step(visible: readonly SchemaNode[], at: NodeId, by: 1 | -1): TreeIntent | undefined {
  const here = visible.findIndex((node) => node.id === at)
  return focusOn(visible[here + by]?.id)
}

function jump(visible: readonly SchemaNode[], at: NodeId, by: number): TreeIntent | undefined {
  const here = visible.findIndex((node) => node.id === at)
  const there = Math.max(0, Math.min(here + by, visible.length - 1))
  return focusOn(visible[there]?.id)
}

function intoBranch(node: SchemaNode, open: OpenBranches): TreeIntent | undefined {
  if (node.children.length === 0) return undefined
  return isOpen(node, open) ? focusOn(node.children[0]) : { kind: 'toggle', id: node.id }
}

function outOfBranch(node: SchemaNode, open: OpenBranches): TreeIntent | undefined {
  return isOpen(node, open) ? { kind: 'toggle', id: node.id } : focusOn(node.parent)
}
