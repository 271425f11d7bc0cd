import { isObject, type JsonObject, listOf } from '../json/jsonValue'
import type { JsonPath } from '../problem'

/** One node as it is written, however unsound, and how deep it stands; the root's depth is 1. */
export type WrittenNode = { path: JsonPath; value: JsonObject; depth: number }

/** The nodes of the tree, the root first. Whatever is not an object is not a node. */
export function treeNodes(root: JsonObject): WrittenNode[] {
  if (!isObject(root.tree)) return []
  const nodes: WrittenNode[] = [{ path: ['tree'], value: root.tree, depth: 1 }]
  // The list grows while it is gone through.
  for (const { path, value, depth } of nodes) {
    for (const [index, child] of listOf(value.children).entries()) {
      if (!isObject(child)) continue
      nodes.push({ path: [...path, 'children', index], value: child, depth: depth + 1 })
    }
  }
  return nodes
}
