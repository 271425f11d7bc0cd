import type { SchemaKnowledge } from '@/domain/schema/details'
import { findNode } from '@/domain/schema/findNode'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'

/** The card of the tree that stands for each site and for each script, where there is one. */
export type CardsBehind = {
  site: ReadonlyMap<string, NodeId>
  script: ReadonlyMap<string, NodeId>
}

/**
 * The cards behind sites and scripts. Of several cards of a site, the one that speaks of the site
 * itself wins over a diagnosis that sits there, and the one nearer to the root over the others.
 */
export function cardsBehind(schema: Schema, knowledge: SchemaKnowledge): CardsBehind {
  const cards = Object.entries(knowledge.nodes).flatMap(([id, details]) => {
    const node = findNode(schema, id)
    return node ? [{ node, site: details.site, script: details.script }] : []
  })
  const nearFirst = cards.toSorted(
    (a, b) =>
      Number(isDiagnosis(a.node)) - Number(isDiagnosis(b.node)) || a.node.depth - b.node.depth,
  )
  return { site: firsts(nearFirst, 'site'), script: firsts(cards, 'script') }
}

function isDiagnosis({ kind }: SchemaNode): boolean {
  return kind === 'diagnosis'
}

type Card = { node: SchemaNode; site: string | undefined; script: string | undefined }

function firsts(cards: readonly Card[], of: 'site' | 'script'): ReadonlyMap<string, NodeId> {
  const first = new Map<string, NodeId>()
  for (const card of cards) {
    const id = card[of]
    if (id !== undefined && !first.has(id)) first.set(id, card.node.id)
  }
  return first
}
