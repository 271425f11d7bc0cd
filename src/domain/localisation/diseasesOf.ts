import type { Frequency, Onset, Script, SchemaKnowledge } from '../schema/details'
import { FREQUENCY_SHARE } from '../schema/frequencyShare'
import type { NodeId, Schema } from '../schema/schema'

/** A disease that strikes a site, as the tree or its script says. */
export type Disease = {
  script: string
  name: string
  site: string
  /** The card that shows it there, or else anywhere. */
  node: NodeId | undefined
  cantMiss: boolean
  /** How often it shows a finding, for the findings that its script speaks of. */
  shares: ReadonlyMap<string, number>
  /** The same, as written; nothing for a finding that only its onset speaks of. */
  frequencies: ReadonlyMap<string, Frequency>
}

/**
 * The diseases of a schema by site: each script of the tree at the site of its card (or of the
 * nearest card above it) and at the sites its script names. A disease of two sites is there twice.
 */
export function diseasesOf(schema: Schema, knowledge: SchemaKnowledge): Disease[] {
  const cards = cardsOf(schema, knowledge)
  return [...cards].flatMap(([id, shown]) => {
    const script = knowledge.scripts[id]
    if (!script) return []
    const named = script.sites.filter((site) => knowledge.sites[site])
    const sites = new Set([...shown.flatMap(({ site }) => site ?? []), ...named])
    const shares = sharesOf(script, knowledge)
    const frequencies = new Map(script.findings.map((row) => [row.finding, row.frequency]))
    return [...sites].map((site) => ({
      script: id,
      name: script.name,
      site,
      node: (shown.find((card) => card.site === site) ?? shown[0])?.node,
      cantMiss: script.cantMiss || shown.some(({ cantMiss }) => cantMiss),
      shares,
      frequencies,
    }))
  })
}

type Card = { node: NodeId; site: string | undefined; cantMiss: boolean }

function cardsOf(schema: Schema, { nodes }: SchemaKnowledge): Map<string, Card[]> {
  const cards = new Map<string, Card[]>()
  for (const node of Object.values(schema.nodes)) {
    const script = nodes[node.id]?.script
    if (script === undefined) continue
    const card = { node: node.id, site: siteOver(schema, nodes, node.id), cantMiss: node.cantMiss }
    cards.set(script, [...(cards.get(script) ?? []), card])
  }
  return cards
}

/** The site of a card, or of the nearest card above it that has one. */
function siteOver(
  schema: Schema,
  nodes: SchemaKnowledge['nodes'],
  id: NodeId | undefined,
): string | undefined {
  if (id === undefined) return undefined
  return nodes[id]?.site ?? siteOver(schema, nodes, schema.nodes[id]?.parent)
}

function sharesOf(script: Script, { findings }: SchemaKnowledge): Map<string, number> {
  const onsets = Object.keys(findings).filter((id) => id.startsWith(ONSET))
  const said = onsets.map((id): [string, number] => [id, onsetShare(script, id)])
  const rows = script.findings.map(({ finding, frequency }): [string, number] => [
    finding,
    FREQUENCY_SHARE[frequency],
  ])
  return new Map([...(script.tempo ? said : []), ...rows])
}

/** Findings named `onset-days` and the like are answered by the tempo of the scripts. */
const ONSET = 'onset-'

function onsetShare({ tempo }: Script, finding: string): number {
  const onset = finding.slice(ONSET.length) as Onset
  const listed = tempo?.onset ?? []
  if (!listed.includes(onset)) return FREQUENCY_SHARE.rarely / 2
  if (listed.length === 1) return FREQUENCY_SHARE.usually
  return listed.length === 2 ? FREQUENCY_SHARE.sometimes : FREQUENCY_SHARE.sometimes / 2
}
