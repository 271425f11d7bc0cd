import type { SchemaKnowledge } from '../schema/details'
import { nodeById } from '../schema/findNode'
import type { NodeId, Schema, SchemaNode } from '../schema/schema'
import { compareWays, isComparableNode } from './compareWays'

/** What a person may choose to compare. */
export type CompareChoices = {
  /** Two cards that authors wrote the most contrasts between. */
  pairs: readonly (readonly [SchemaNode, SchemaNode])[]
  /** What the cards that are chosen already are most likely held against. */
  likely: readonly SchemaNode[]
  /** Every card that can be compared, under the main branch that it hangs on. */
  branches: readonly { title: SchemaNode; nodes: readonly SchemaNode[] }[]
}

const MOST_PAIRS = 8

/** The cards that can be compared: likely pairs and partners first, then all by main branch. */
export function choicesOf(
  schema: Schema,
  knowledge: SchemaKnowledge,
  chosen: readonly NodeId[],
): CompareChoices {
  const waysOf = compareWays(schema, knowledge)
  const comparable = inOrder(schema, schema.rootId).filter(({ id }) =>
    isComparableNode(knowledge, id),
  )
  const likely = chosen.flatMap((id) => waysOf(id).with.map(({ node }) => node))
  const likelyNow = [...new Set(likely)].filter((id) => !chosen.includes(id))
  return {
    pairs: likelyPairs(schema, comparable, (id) => waysOf(id).with),
    likely: likelyNow.map((id) => nodeById(schema, id)),
    branches: comparable.length < 2 ? [] : byBranch(schema, comparable),
  }
}

/** Each card with the one that most contrasts hold it against, each pair once. */
function likelyPairs(
  schema: Schema,
  comparable: readonly SchemaNode[],
  waysOf: (id: NodeId) => ReturnType<ReturnType<typeof compareWays>>['with'],
): CompareChoices['pairs'] {
  const pairs = new Map<string, { pair: readonly [SchemaNode, SchemaNode]; weight: number }>()
  for (const one of comparable) {
    const way = waysOf(one.id).find(({ why }) => why === 'contrast')
    if (!way) continue
    const other = nodeById(schema, way.node)
    const key = [one.id, other.id].toSorted().join(' ')
    if (!pairs.has(key)) pairs.set(key, { pair: [one, other], weight: way.contrasts })
  }
  return [...pairs.values()]
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_PAIRS)
    .map(({ pair }) => pair)
}

function byBranch(schema: Schema, comparable: readonly SchemaNode[]): CompareChoices['branches'] {
  const groups = new Map<NodeId, SchemaNode[]>()
  for (const node of comparable) {
    const main = mainBranch(schema, node)
    groups.set(main.id, [...(groups.get(main.id) ?? []), node])
  }
  return [...groups].map(([id, nodes]) => ({ title: nodeById(schema, id), nodes }))
}

/** The branch at the first or second level that a node hangs on: a main branch is often large. */
function mainBranch(schema: Schema, node: SchemaNode): SchemaNode {
  let branch = node
  while (branch.depth > 2 && branch.parent !== undefined) branch = nodeById(schema, branch.parent)
  const isLeafGroup = branch.depth === 2 && branch.children.length === 0
  return isLeafGroup && branch.parent !== undefined ? nodeById(schema, branch.parent) : branch
}

function inOrder(schema: Schema, id: NodeId): SchemaNode[] {
  const order: SchemaNode[] = []
  const waiting = [id]
  while (waiting.length > 0) {
    const node = nodeById(schema, waiting.pop() ?? id)
    order.push(node)
    waiting.push(...node.children.toReversed())
  }
  return order
}
