import type { CompiledNode, CompiledTree, Hue, NodeId, Schema, SchemaNode } from './schema'
import { nodeId } from './schema'

type Draft = SchemaNode & { children: NodeId[]; cantMissBelow: string[] }

type Seat = { parent: Draft | undefined; position: number; siblings: number }

/**
 * The tree with every node's neighbours worked out: level, place among siblings, inherited hue,
 * what hangs below.
 *
 * One pass over the nodes, so that cards and keys never have to walk the tree again.
 */
export function indexTree(tree: CompiledTree): Schema {
  const nodes: Record<string, SchemaNode> = Object.create(null) as Record<string, SchemaNode>
  let height = 0

  function visit(source: CompiledNode, seat: Seat): Draft {
    const node = draftOf(source, seat)
    nodes[node.id] = node
    height = Math.max(height, node.depth)
    const children = source.children ?? []
    children.forEach((child, index) => {
      const below = visit(child, { parent: node, position: index + 1, siblings: children.length })
      node.children.push(below.id)
      node.below += 1 + below.below
      if (below.cantMiss) addOnce(node.cantMissBelow, below.label)
      below.cantMissBelow.forEach((label) => addOnce(node.cantMissBelow, label))
    })
    return node
  }

  const root = visit(tree.root, { parent: undefined, position: 1, siblings: 1 })
  const { root: _shipped, ...rest } = tree
  return { ...rest, rootId: root.id, height, nodes }
}

function addOnce(labels: string[], label: string) {
  if (!labels.includes(label)) labels.push(label)
}

function draftOf(source: CompiledNode, { parent, position, siblings }: Seat): Draft {
  const hue: Hue = source.hue ?? parent?.hue ?? 'grey'
  return {
    id: nodeId(source.id),
    label: source.label,
    kind: source.kind,
    when: source.when,
    hue,
    cantMiss: source.cantMiss ?? false,
    parent: parent?.id,
    children: [],
    depth: parent ? parent.depth + 1 : 0,
    position,
    siblings,
    below: 0,
    cantMissBelow: [],
  }
}
