import type { NodeDetails, SchemaKnowledge } from '../../schema/details'
import { nodeById } from '../../schema/findNode'
import type { NodeId, Schema } from '../../schema/schema'

/** What a node goes by: its label, its other names, and those of its script, else of its site. */
export function namesOfNode(schema: Schema, knowledge: SchemaKnowledge, id: NodeId): string[] {
  const { label } = nodeById(schema, id)
  const details = knowledge.nodes[id]
  const party = details && partyOf(details, knowledge)
  return [label, ...(details?.aka ?? []), ...(party ? [party.name, ...party.aka] : [])]
}

function partyOf({ script, site }: NodeDetails, { scripts, sites }: SchemaKnowledge) {
  if (script !== undefined) return scripts[script]
  return site === undefined ? undefined : sites[site]
}

/** Says what a script goes by: its own names, and those of every node that stands for it. */
export function scriptNames(
  schema: Schema,
  { nodes, scripts }: SchemaKnowledge,
): (id: string) => string[] {
  const labels = new Map<string, string[]>()
  for (const { id, label } of Object.values(schema.nodes)) {
    const details = nodes[id]
    if (details?.script === undefined) continue
    labels.set(details.script, [...(labels.get(details.script) ?? []), label, ...details.aka])
  }
  return (id) => {
    const script = scripts[id]
    return [...(script ? [script.name, ...script.aka] : []), ...(labels.get(id) ?? [])]
  }
}

/** What would tell a script as well: the names of its sites, and the labels above its nodes. */
export function relatedNames(
  schema: Schema,
  { nodes, scripts, sites }: SchemaKnowledge,
  id: string,
): string[] {
  const above = Object.values(schema.nodes).flatMap(({ id: node, parent }) =>
    nodes[node]?.script === id && parent !== undefined ? [nodeById(schema, parent).label] : [],
  )
  const ofSites = (scripts[id]?.sites ?? []).flatMap((site) => {
    const { name, aka } = sites[site] ?? { name: '', aka: [] }
    return [name, ...aka]
  })
  return [...ofSites, ...above]
}

/** Says of any text whether one of these names stands in it, whatever its capitals and accents. */
export function leaksAny(names: readonly string[]): (text: string) => boolean {
  const hidden = names.map(inWords).filter((name) => name.trim() !== '')
  return (text) => {
    const words = inWords(text)
    return hidden.some((name) => words.includes(name))
  }
}

/** The words of a text between blanks, so that one word is never found inside another. */
function inWords(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return ` ${plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `
}
