import { nodeById } from '../schema/findNode'
import type { Finding, Frequency, Role, SchemaKnowledge, Script } from '../schema/details'
import type { NodeId, Schema, SchemaNode } from '../schema/schema'

/** A finding of a script, by name. */
export type FindingCell = { finding: string; name: string; frequency: Frequency; role: Role }

/** One script of a branch. */
export type TableRow = {
  id: string
  script: Script
  /** The first card that ends in it, and the others. */
  card: SchemaNode
  otherCards: readonly SchemaNode[]
  /** What its cards hang from, in the order of the tree. */
  branches: readonly string[]
  /** The names of its sites, as far as the branches do not say them. */
  sites: readonly string[]
  key: readonly FindingCell[]
  against: readonly FindingCell[]
}

/**
 * The scripts of a branch in the order of the tree, each once: a disease that stands on several
 * cards is one row with all its places.
 */
export function tableRows(schema: Schema, branch: NodeId, knowledge: SchemaKnowledge): TableRow[] {
  const cardsOf = new Map<string, [SchemaNode, ...SchemaNode[]]>()

  function visit(id: NodeId) {
    const node = nodeById(schema, id)
    const script = knowledge.nodes[id]?.script
    const cards = script === undefined ? undefined : cardsOf.get(script)
    if (cards) cards.push(node)
    else if (script !== undefined && knowledge.scripts[script]) cardsOf.set(script, [node])
    node.children.forEach(visit)
  }

  visit(branch)
  return [...cardsOf].flatMap(([id, [card, ...otherCards]]) => {
    const script = knowledge.scripts[id]
    return script ? [rowOf(id, script, [card, ...otherCards], { schema, knowledge })] : []
  })
}

type From = { schema: Schema; knowledge: SchemaKnowledge }

function rowOf(
  id: string,
  script: Script,
  [card, ...otherCards]: [SchemaNode, ...SchemaNode[]],
  { schema, knowledge }: From,
): TableRow {
  const cards = [card, ...otherCards]
  const branches = cards.flatMap(({ parent }) => (parent ? nodeById(schema, parent).label : []))
  const siteIds = [
    ...script.sites,
    ...cards.flatMap((each) => knowledge.nodes[each.id]?.site ?? []),
  ]
  const sites = siteIds.flatMap((site) => knowledge.sites[site]?.name ?? [])
  const findings = script.findings.map((row) => ({
    finding: row.finding,
    name: nameOf(knowledge.findings[row.finding], row.finding),
    frequency: row.frequency,
    role: row.role,
  }))
  return {
    id,
    script,
    card,
    otherCards,
    branches: [...new Set(branches)],
    sites: [...new Set(sites)].filter((site) => !branches.includes(site) && site !== card.label),
    key: findings.filter(({ role }) => role === 'key'),
    against: findings.filter(({ role }) => role === 'argues-against' || role === 'excludes'),
  }
}

function nameOf(finding: Finding | undefined, id: string): string {
  return finding?.name ?? id
}
