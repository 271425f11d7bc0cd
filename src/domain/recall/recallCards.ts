import type { SchemaKnowledge, Script } from '../schema/details'
import { ancestors } from '../schema/ancestors'
import { nodeById } from '../schema/findNode'
import type { NodeId, Schema, SchemaNode } from '../schema/schema'
import { scriptNames } from './cards/answerNames'
import { askedFindings } from './cards/askedFindings'
import { cardHomes } from './cards/cardHomes'
import { cardId } from './cards/cardId'
import { hasFewBranches } from './cards/fewBranches'
import { findingSides } from './cards/findingSides'
import { inLearningOrder } from './cards/learningOrder'
import { scriptClues } from './cards/scriptClues'
import { shortLabels } from './cards/shortLabels'
import { separatedNodes } from './cards/separatedNodes'
import { CARD_KINDS, type CardKind, type RecallCard } from './recallCard'

/** A card before it is known where it stands: `unit` is the node with which it is learnt. */
type Draft = {
  kind: CardKind
  ids: readonly string[]
  unit: NodeId
  node: NodeId
  name: string
}

/**
 * All cards of a schema, in the order in which they are learnt: branch by branch down the tree as
 * authored, and in each of them in the order of the kinds, gently mixed, so that the branches come
 * before what tells them apart. What tells two branches apart comes with the later of the two.
 *
 * Nothing is asked that the schema does not answer: there is no card of a branch with one child, of
 * a finding that separates nothing, or of a script that its findings would not tell. What occurs
 * more than once in a tree, such as a script, is asked once, where it occurs first.
 */
export function recallCards(schema: Schema, knowledge: SchemaKnowledge): RecallCard[] {
  const drafts = [
    ...Object.values(schema.nodes).flatMap((node) => branchDrafts(schema, node)),
    ...separatesDrafts(schema, knowledge),
    ...knowledgeDrafts(schema, knowledge),
  ]
  const units = new Map<NodeId, Draft[]>()
  for (const draft of drafts) units.set(draft.unit, [...(units.get(draft.unit) ?? []), draft])
  const blocks = new Map<NodeId, Draft[]>()
  for (const { id } of Object.values(schema.nodes)) {
    const unit = (units.get(id) ?? []).toSorted(
      (one, other) => CARD_KINDS.indexOf(one.kind) - CARD_KINDS.indexOf(other.kind),
    )
    const block = blocks.get(branchOf(schema, id)) ?? []
    block.push(...unit)
    blocks.set(branchOf(schema, id), block)
  }
  return [...blocks].flatMap(([branch, block]) =>
    inLearningOrder(block).map(({ kind, ids, node, name }) => ({
      id: cardId(schema.id, kind, ...ids),
      kind,
      schema: schema.id,
      node,
      branch,
      name,
    })),
  )
}

/** The first branch below the root in which a node is; the root for the root. */
export function branchOf(schema: Schema, node: NodeId): NodeId {
  return ancestors(schema, node)[1]?.id ?? node
}

/** What is asked of the shape of the tree alone. */
function branchDrafts(schema: Schema, { id, label, children }: SchemaNode): Draft[] {
  const own = { ids: [id], unit: id, node: id }
  if (children.length < 2) return []
  const all: Draft = { ...own, kind: 'children', name: `Branches of ${label}` }
  if (!hasFewBranches(nodeById(schema, id))) return [all]
  const labels = children.map((child): Draft => {
    const name = `${nodeById(schema, child).label}, in the tree`
    return { kind: 'label', ids: [child], unit: id, node: child, name }
  })
  return [all, ...labels, { ...own, kind: 'rebuild', name: `Rebuild ${label}` }]
}

function separatesDrafts(schema: Schema, knowledge: SchemaKnowledge): Draft[] {
  const order = new Map(Object.values(schema.nodes).map(({ id }, at) => [id, at]))
  return separatedNodes(schema, knowledge).map(([one, other]) => {
    const node = commonAncestor(schema, one, other)
    const name = shortLabels(schema, [one, other]).join(' or ')
    // With the later of the two labels, so that both were met.
    const [unit = node] = [one, other]
      .map((id) => nodeById(schema, id).parent ?? id)
      .toSorted((a, b) => (order.get(b) ?? 0) - (order.get(a) ?? 0))
    return { kind: 'separates', ids: [one, other], unit, node, name }
  })
}

/** The deepest node under which both hang, or which is one of them. */
function commonAncestor(schema: Schema, one: NodeId, other: NodeId): NodeId {
  const way = new Set([...ancestors(schema, other).map(({ id }) => id), other])
  const shared = [...ancestors(schema, one).map(({ id }) => id), one].filter((id) => way.has(id))
  return shared.at(-1) ?? schema.rootId
}

function knowledgeDrafts(schema: Schema, knowledge: SchemaKnowledge): Draft[] {
  const homes = cardHomes(schema, knowledge)
  return [
    ...scriptDrafts(schema, knowledge, atHome(knowledge.scripts, homes.scripts)),
    ...atHome(knowledge.findings, homes.findings).flatMap(({ own, item }): Draft[] =>
      findingSides(knowledge, own.ids[0]) ? [{ ...own, kind: 'finding', name: item.name }] : [],
    ),
    ...atHome(knowledge.examTips, homes.tips).map(({ own, item }): Draft => ({
      ...own,
      kind: 'tip',
      name: item.name,
    })),
  ]
}

type AtHome<Item> = { item: Item; own: { ids: readonly [string]; unit: NodeId; node: NodeId } }

function scriptDrafts(
  schema: Schema,
  knowledge: SchemaKnowledge,
  scripts: readonly AtHome<Script>[],
): Draft[] {
  const namesOf = scriptNames(schema, knowledge)
  return scripts.flatMap(({ own, item }) => {
    const clues = scriptClues(item, knowledge, namesOf(own.ids[0]))
    const from: Draft = { ...own, kind: 'script-from-findings', name: item.name }
    const to: Draft = { ...own, kind: 'findings-of-script', name: `Findings: ${item.name}` }
    return [...(clues ? [from] : []), ...(askedFindings(item).rows.length > 1 ? [to] : [])]
  })
}

function atHome<Item>(
  items: Readonly<Record<string, Item>>,
  homes: ReadonlyMap<string, NodeId>,
): AtHome<Item>[] {
  return [...homes].flatMap(([id, node]) => {
    const item = items[id]
    return item ? [{ item, own: { ids: [id] as const, unit: node, node } }] : []
  })
}
