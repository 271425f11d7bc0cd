import { createFindIndex } from '../find/createFindIndex'
import type { NodeDetails, SchemaKnowledge } from '../schema/details'
import type { NodeId, Schema, SchemaNode } from '../schema/schema'
import type { BoardItem } from './attempt'
import type { Candidate } from './patientCase'

/** What can stand on a board: its name, its other names, and the cards that show it. */
export type KnownCandidate = {
  /** As in `script:als`. */
  ref: string
  name: string
  also: readonly string[]
  /** The first card that shows it. */
  node: SchemaNode | undefined
  /** All cards that show it: a disease can hang in several places. */
  nodes: readonly SchemaNode[]
  /** What hangs above its card, as words. */
  where: string
  /** A diagnosis, the site of a lesion, or a branch of the tree. */
  kind: CandidateKind
}

type CandidateKind = (typeof KINDS)[number]

/** Whoever writes a word means a diagnosis first, then a site, then a branch. */
const KINDS = ['diagnosis', 'site', 'category'] as const

/** What a schema offers for a board. */
export type Candidates = {
  /**
   * In the order of the tree; a site that cards only point to comes last. What a pack has and no
   * card uses is not among them.
   */
  all: readonly KnownCandidate[]
  /**
   * The ones that words may mean, and whether these have all the words. Who is called so comes
   * first, then who has the words in the name, then who has them in another name; of these the
   * diagnoses before the sites before the branches, and the nearest first.
   */
  matching: (words: string) => { found: readonly KnownCandidate[]; isSure: boolean }
  /** The one that is written as `script:als`, also where the node that shows it is written. */
  known: (ref: string) => KnownCandidate | undefined
  /** What an item or an entry is called. */
  nameOf: (item: BoardItem | Candidate) => string
  /** The same for all that stands for the same: a node, and the script or the site behind it. */
  keyOf: (item: BoardItem | Candidate) => string
}

/**
 * The diagnoses, sites and categories of a schema, each once. A node that stands for a script or a
 * site is one with it; a script that hangs in several places is one, under its first card.
 */
export function candidates(schema: Schema, knowledge: SchemaKnowledge): Candidates {
  const found = new Map<string, KnownCandidate>()
  const refOfNode = new Map<string, string>()
  const siteCards = firstSiteCards(schema, knowledge)
  for (const node of inOrder(schema)) {
    if (node.id === schema.rootId && node.children.length > 0) continue
    const details = knowledge.nodes[node.id]
    const ref = refOf(node, details, siteCards)
    refOfNode.set(node.id, ref)
    const here = onCard(ref, node, { schema, knowledge, details })
    const before = found.get(ref)
    found.set(ref, before ? withCard(before, here, knowledge) : here)
  }
  addWithoutCard(found, 'script', knowledge.scripts)
  addWithoutCard(found, 'site', knowledge.sites)

  const used = usedRefs(schema, knowledge)
  const all = [...found.values()].filter(({ ref, node }) =>
    node ? node.kind !== 'question' : used.has(ref),
  )
  const match = matcher(all)
  const keyOf = (item: BoardItem | Candidate) => {
    if ('words' in item) return `words:${plain(item.words)}`
    const ref = 'ref' in item ? item.ref : `${item.kind}:${item.id}`
    const [kind = '', id = ''] = ref.split(':')
    return (kind === 'node' ? refOfNode.get(id) : undefined) ?? ref
  }
  const known = (ref: string) => found.get(keyOf({ ref }))
  return {
    all,
    known,
    keyOf,
    nameOf: (item) =>
      'words' in item ? item.words : (found.get(keyOf(item))?.name ?? idIn(keyOf(item))),
    matching: (words) => (plain(words) === '' ? { found: all, isSure: true } : match(words)),
  }
}

function matcher(all: readonly KnownCandidate[]): Candidates['matching'] {
  const index = createFindIndex(all)
  const names = createFindIndex(all.map(({ name }) => ({ name })))
  return (words) => {
    const { rows, fit } = index(words)
    const inName = names(words)
    const isFound = inName.fit === 'all' && inName.meant === undefined
    const hasInName = new Set(isFound ? inName.rows : [])
    const rankOf = (row: number) => {
      const each = all[row]
      if (!each) return Infinity
      const nearness = isCalled(each, words) ? 0 : hasInName.has(row) ? 1 : 2
      return nearness * KINDS.length + KINDS.indexOf(each.kind)
    }
    const found = rows.toSorted((one, other) => rankOf(one) - rankOf(other))
    return {
      found: found.flatMap((row) => all[row] ?? []),
      isSure: fit === 'all' && rows.length > 0,
    }
  }
}

/** The scripts and sites that cards name. */
function usedRefs(schema: Schema, knowledge: SchemaKnowledge): ReadonlySet<string> {
  const refs = Object.keys(schema.nodes).flatMap((id) => {
    const { script, site } = knowledge.nodes[id] ?? {}
    return [
      script === undefined ? [] : `script:${script}`,
      site === undefined ? [] : `site:${site}`,
    ]
  })
  return new Set(refs.flat())
}

/** Whether these words are one of its names, whatever their case. */
export function isCalled({ name, also }: KnownCandidate, words: string): boolean {
  return [name, ...also].some((each) => plain(each) === plain(words))
}

function plain(words: string): string {
  return words.trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

function idIn(ref: string): string {
  return ref.slice(ref.indexOf(':') + 1)
}

function refOf(
  { id, kind }: SchemaNode,
  details: NodeDetails | undefined,
  siteCards: ReadonlyMap<string, NodeId>,
): string {
  if (details?.script !== undefined) return `script:${details.script}`
  const { site } = details ?? {}
  if (kind !== 'diagnosis' && site !== undefined && siteCards.get(site) === id) {
    return `site:${site}`
  }
  return `node:${id}`
}

type Around = { schema: Schema; knowledge: SchemaKnowledge; details: NodeDetails | undefined }

function onCard(
  ref: string,
  node: SchemaNode,
  { schema, knowledge, details }: Around,
): KnownCandidate {
  const [kind, id = ''] = ref.split(':')
  const behind =
    kind === 'script' ? knowledge.scripts[id] : kind === 'site' ? knowledge.sites[id] : undefined
  const also = [...(details?.aka ?? []), ...(behind ? [behind.name, ...behind.aka] : [])]
  const parent = node.parent === undefined ? undefined : schema.nodes[node.parent]
  return {
    ref,
    name: node.label,
    also: [...new Set(also)].filter((name) => name !== node.label),
    node,
    nodes: [node],
    where: parent && parent.id !== schema.rootId ? parent.label : '',
    kind: kindOf(kind, node),
  }
}

function kindOf(kind: string | undefined, node: SchemaNode): CandidateKind {
  if (kind === 'script' || node.kind === 'diagnosis') return 'diagnosis'
  return kind === 'site' ? 'site' : 'category'
}

/** What hangs in several places has a name of its own, which says nothing of the place. */
function withCard(
  before: KnownCandidate,
  here: KnownCandidate,
  { scripts }: SchemaKnowledge,
): KnownCandidate {
  const name = scripts[idIn(before.ref)]?.name ?? before.name
  const also = [...new Set([before.name, ...before.also, here.name, ...here.also])]
  return {
    ...before,
    name,
    also: also.filter((each) => each !== name),
    nodes: [...before.nodes, ...here.nodes],
    where: '',
  }
}

function addWithoutCard(
  found: Map<string, KnownCandidate>,
  kind: 'script' | 'site',
  all: Readonly<Record<string, { name: string; aka: readonly string[] }>>,
) {
  for (const [id, { name, aka }] of Object.entries(all)) {
    const ref = `${kind}:${id}`
    if (found.has(ref)) continue
    const what = kind === 'script' ? 'diagnosis' : 'site'
    found.set(ref, { ref, name, also: aka, node: undefined, nodes: [], where: '', kind: what })
  }
}

/** The card nearest to the root that speaks of a site itself, not of a diagnosis that sits there. */
function firstSiteCards(schema: Schema, knowledge: SchemaKnowledge): ReadonlyMap<string, NodeId> {
  const first = new Map<string, NodeId>()
  for (const { id, kind } of inOrder(schema).toSorted((a, b) => a.depth - b.depth)) {
    const site = knowledge.nodes[id]?.site
    if (kind !== 'diagnosis' && site !== undefined && !first.has(site)) first.set(site, id)
  }
  return first
}

function inOrder(schema: Schema): SchemaNode[] {
  const nodes: SchemaNode[] = []
  const waiting: NodeId[] = [schema.rootId]
  while (waiting.length > 0) {
    const node = schema.nodes[waiting.pop() ?? '']
    if (!node) continue
    nodes.push(node)
    waiting.push(...node.children.toReversed())
  }
  return nodes
}
