import type { SchemaKnowledge } from '../../schema/details'
import { nodeById } from '../../schema/findNode'
import type { NodeId, Schema, SchemaNode } from '../../schema/schema'
import type { Localisation, Reason, SiteAnswer, SiteStatus } from '../localisation'

/** What the findings say of a node of the tree. */
export type NodeStanding = {
  status: SiteStatus
  /** Whether they speak against it and against everything below it. */
  isDimmed: boolean
  /** Whether it stands out among the others, as what a case supports does. */
  isLit?: true
  /** Few words for the card: the status, and what speaks against it most. */
  note: string
  /** What they say of its own site; nothing for a branch that has none. */
  site: SiteAnswer | undefined
}

const AGAINST: ReadonlySet<SiteStatus> = new Set(['unlikely', 'excluded'])

/**
 * What the findings say of each node that has a site, and of each branch without one that they speak
 * against as a whole. Of every other node they say nothing.
 *
 * A branch is dimmed only when all below it is; the root, which is the problem itself, never.
 */
export function nodeStandings(
  schema: Schema,
  knowledge: SchemaKnowledge,
  { sites }: Pick<Localisation, 'sites'>,
): ReadonlyMap<NodeId, NodeStanding> {
  const answers = new Map(sites.map((site) => [site.id, site]))
  const standings = new Map<NodeId, NodeStanding>()

  function visit(node: SchemaNode): NodeStanding | undefined {
    const below = node.children.map((id) => visit(nodeById(schema, id)))
    const site = answers.get(knowledge.nodes[node.id]?.site ?? '')
    const isWholeDimmed = below.every((standing) => standing?.isDimmed === true)
    const isAgainst = site ? AGAINST.has(site.status) : below.length > 0
    const isDimmed = node.depth > 0 && isAgainst && isWholeDimmed
    if (!site && !isDimmed) return undefined
    const status = site?.status ?? weakest(below)
    const standing = { status, isDimmed, note: noteOf(status, site, knowledge), site }
    standings.set(node.id, standing)
    return standing
  }

  visit(nodeById(schema, schema.rootId))
  return standings
}

/** A branch is excluded when all below it is. */
function weakest(below: readonly (NodeStanding | undefined)[]): SiteStatus {
  return below.every((standing) => standing?.status === 'excluded') ? 'excluded' : 'unlikely'
}

function noteOf(
  status: SiteStatus,
  site: SiteAnswer | undefined,
  knowledge: SchemaKnowledge,
): string {
  if (!site) return `${status}, with all below`
  const reason = site.against[0]
  return reason ? `${status}: ${reasonWords(reason, knowledge)}` : status
}

function reasonWords({ finding, isThere }: Reason, { findings }: SchemaKnowledge): string {
  const name = findings[finding]?.name ?? finding
  return isThere ? name : `not there: ${name}`
}
