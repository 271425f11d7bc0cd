import { citedKeys } from '../references/citedKeys'
import type { Claim, SchemaKnowledge } from '../schema/details'
import { type DetailsPage, detailsPage } from '../schema/detailsPage'
import { nodeById } from '../schema/findNode'
import type { CompiledTree, NodeId, Schema, SchemaNode } from '../schema/schema'
import type { EmergencyActs, SchemaSources } from '../schema/schemaSources'

/** The parts of a hand-out, in their order. */
export const HANDOUT_PARTS = ['outline', 'scripts', 'tips', 'workUp', 'sources'] as const

export type HandoutPart = (typeof HANDOUT_PARTS)[number]

type ScriptOnPage = NonNullable<DetailsPage['script']>
type TipOnPage = DetailsPage['tips'][number]

/** A script in short, as a hand-out has room for it. */
export type HandoutScript = Pick<
  ScriptOnPage,
  'name' | 'gist' | 'tempo' | 'rows' | 'diagnostics' | 'management' | 'redFlags' | 'cantMiss'
> & { id: string }

export type HandoutTip = Pick<TipOnPage, 'id' | 'name' | 'how' | 'meaning' | 'pitfall' | 'drawing'>

export type HandoutEmergency = CompiledTree['emergencies'][number] & { act: Claim | undefined }

/** What a hand-out says, in the order in which it says it; a part that is left out is empty. */
export type Handout = {
  outline: readonly SchemaNode[]
  emergencies: readonly HandoutEmergency[]
  scripts: readonly HandoutScript[]
  tips: readonly HandoutTip[]
  workUp: readonly Claim[]
  controversies: readonly Claim[]
  /** The keys of all that is cited, in the order in which one meets them. */
  citations: readonly string[]
}

/** What a hand-out is made of; the sources and the acts may not have come yet. */
export type HandoutContents = {
  schema: Schema
  branch: Branch
  sources: SchemaSources | undefined
  acts: EmergencyActs['acts']
}

/** The nodes of a branch, and the pages of those that have one. */
export type Branch = {
  nodes: readonly SchemaNode[]
  pages: readonly { script: string | undefined; page: DetailsPage }[]
}

const FINDINGS_AT_LEAST = 3
const FINDINGS_AT_MOST = 6

/**
 * A hand-out of a whole schema, or of the branch of one node: the scripts and tips of that branch in
 * the order of its cards, each once.
 *
 * What must not wait goes with the outline, as far as it belongs to the branch; the work-up and the
 * controversies are those of the schema and go with the whole of it alone.
 */
export function handout(
  { schema, branch: { nodes, pages }, sources, acts }: HandoutContents,
  parts: ReadonlySet<HandoutPart>,
): Handout {
  const isWhole = nodes[0]?.id === schema.rootId
  const within = new Set<string>(nodes.map(({ id }) => id))
  const shown = <T>(part: HandoutPart, all: () => readonly T[]) => (parts.has(part) ? all() : [])
  const general = isWhole ? sources : undefined
  const said = {
    outline: shown('outline', () => nodes),
    emergencies: shown('outline', () =>
      schema.emergencies
        .filter(({ node }) => isWhole || (node !== undefined && within.has(node)))
        .map((emergency) => ({ ...emergency, act: acts[emergency.id] })),
    ),
    scripts: shown('scripts', () => scriptsOf(pages)),
    tips: shown('tips', () => tipsOf(pages)),
    workUp: shown('workUp', () => general?.workUp ?? []),
    controversies: shown('workUp', () => general?.controversies ?? []),
  }
  return { ...said, citations: shown('sources', () => citedKeys(said)) }
}

/** A node and all that hangs below it, with what is behind each of their cards. */
export function branchOf(schema: Schema, knowledge: SchemaKnowledge, root: NodeId): Branch {
  const nodes = nodesBelow(schema, root)
  const pages = nodes.flatMap(({ id }) => {
    const details = knowledge.nodes[id]
    return details ? [{ script: details.script, page: detailsPage(details, knowledge) }] : []
  })
  return { nodes, pages }
}

function scriptsOf(pages: Branch['pages']): HandoutScript[] {
  const scripts = new Map<string, HandoutScript>()
  for (const { script: id, page } of pages) {
    const { script } = page
    if (!script || id === undefined) continue
    const { name, gist, tempo, rows, diagnostics, management, redFlags, cantMiss } = script
    const short = { name, gist, tempo, diagnostics, management, redFlags, cantMiss }
    scripts.set(id, { id, ...short, rows: keyRows(rows) })
  }
  return [...scripts.values()]
}

/** The key findings; where there are few, the next ones with them. */
function keyRows(rows: ScriptOnPage['rows']): ScriptOnPage['rows'] {
  const telling = rows.filter(({ role }) => role !== 'supporting')
  const enough = telling.length >= FINDINGS_AT_LEAST ? telling : rows
  // Notes are left to the app.
  return enough.slice(0, FINDINGS_AT_MOST).map((row) => ({ ...row, note: undefined }))
}

function tipsOf(pages: Branch['pages']): HandoutTip[] {
  const tips = new Map<string, HandoutTip>()
  for (const { id, name, how, meaning, pitfall, drawing } of pages.flatMap(
    ({ page }) => page.tips,
  )) {
    if (!tips.has(id)) tips.set(id, { id, name, how, meaning, pitfall, drawing })
  }
  return [...tips.values()]
}

function nodesBelow(schema: Schema, root: NodeId): SchemaNode[] {
  const node = nodeById(schema, root)
  return [node, ...node.children.flatMap((id) => nodesBelow(schema, id))]
}
