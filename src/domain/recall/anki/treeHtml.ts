import { nodeById } from '../../schema/findNode'
import type { NodeId, Schema, SchemaNode } from '../../schema/schema'
import { nameOnly } from '../nameOnly'
import type { FaceBlock } from '../recallCard'
import { escapeHtml } from './richHtml'

type TreeBlock = Extract<FaceBlock, { kind: 'tree' }>

const HIDDEN = '[…]'
const ASKED = '<b>[?]</b>'

/**
 * A branch as an indented list, its labels hidden: the one that is asked for is marked, and shown on
 * the answer. Where none is asked for, all of them are shown there.
 */
export function treeHtml(schema: Schema, { root, asked, isOpen }: TreeBlock): string {
  const node = nodeById(schema, root)
  const items = node.children.map((id) => {
    const child = nodeById(schema, id)
    return `<li>${childHtml(child, asked, isOpen)}${belowHtml(child)}</li>`
  })
  return `<ul><li>${escapeHtml(nameOnly(schema, root))}<ul>${items.join('')}</ul></li></ul>`
}

function childHtml({ id, label }: SchemaNode, asked: NodeId | undefined, isOpen: boolean): string {
  if (asked === undefined) return isOpen ? escapeHtml(label) : HIDDEN
  if (id !== asked) return HIDDEN
  return isOpen ? `<b>${escapeHtml(label)}</b>` : ASKED
}

/** How much hangs below tells a branch from another too. */
function belowHtml({ children }: SchemaNode): string {
  return children.length === 0 ? '' : ` (${children.length} below)`
}
