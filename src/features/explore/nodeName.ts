import type { SchemaNode } from '@/domain/schema/schema'

/**
 * What a screen reader says of a node, as in "L5 root, site, level 3, 2 of 7, 6 below". Whether it
 * is open is said by the control's state, and on a treeitem so are level and position.
 */
export function nodeName(node: SchemaNode): string {
  return [
    node.label,
    node.kind,
    `level ${node.depth + 1}`,
    `${node.position} of ${node.siblings}`,
    ...belowWords(node),
  ].join(', ')
}

/** The same without what `aria-level`, `aria-posinset` and `aria-setsize` already say. */
export function rowName(node: SchemaNode): string {
  const when = node.when === undefined ? [] : [node.when]
  return [node.label, node.kind, ...when, ...belowWords(node)].join(', ')
}

function belowWords(node: SchemaNode): string[] {
  const below = node.below > 0 ? [`${node.below} below`] : []
  return node.cantMiss ? [...below, "can't miss"] : [...below, ...cantMissWords(node)]
}

function cantMissWords({ cantMissBelow }: SchemaNode): string[] {
  return cantMissBelow.length === 0 ? [] : [`can't miss: ${cantMissBelow.join(', ')}`]
}
