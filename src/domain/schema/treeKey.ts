import { nodeById } from './findNode'
import { isOpen, type OpenBranches } from './openBranches'
import type { NodeId, Schema, SchemaNode } from './schema'
import { visibleNodes } from './visibleNodes'

/** What a key asks of the tree. */
export type TreeIntent =
  | { kind: 'focus'; id: NodeId }
  | { kind: 'toggle'; id: NodeId }
  | { kind: 'open-siblings'; id: NodeId }
  | { kind: 'select'; id: NodeId }

/**
 * What a key means at a node, by the ARIA tree pattern: arrows walk what is visible, right opens
 * and then enters, left closes and then leaves, `*` opens all siblings. Enter shows the details and
 * Space opens or closes. Nothing for a key that the tree has no use for.
 */
export function treeKey(
  schema: Schema,
  open: OpenBranches,
  at: NodeId,
  key: string,
): TreeIntent | undefined {
  const node = nodeById(schema, at)
  switch (key) {
    case 'ArrowDown':
      return step(visibleNodes(schema, open), at, 1)
    case 'ArrowUp':
      return step(visibleNodes(schema, open), at, -1)
    case 'ArrowRight':
      return intoBranch(node, open)
    case 'ArrowLeft':
      return outOfBranch(node, open)
    case 'Home':
      return focusOn(schema.rootId)
    case 'End':
      return focusOn(visibleNodes(schema, open).at(-1)?.id)
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

function focusOn(id: NodeId | undefined): TreeIntent | undefined {
  return id === undefined ? undefined : { kind: 'focus', id }
}

function step(visible: readonly SchemaNode[], at: NodeId, by: 1 | -1): TreeIntent | undefined {
  const here = visible.findIndex((node) => node.id === at)
  return focusOn(visible[here + by]?.id)
}

function intoBranch(node: SchemaNode, open: OpenBranches): TreeIntent | undefined {
  if (node.children.length === 0) return undefined
  return isOpen(node, open) ? focusOn(node.children[0]) : { kind: 'toggle', id: node.id }
}

function outOfBranch(node: SchemaNode, open: OpenBranches): TreeIntent | undefined {
  return isOpen(node, open) ? { kind: 'toggle', id: node.id } : focusOn(node.parent)
}
