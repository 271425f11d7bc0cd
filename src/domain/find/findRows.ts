import { plainText } from '../format/plainText'
import { formatReference } from '../references/formatReference'
import type { NodeDetails, SchemaKnowledge } from '../schema/details'
import type { Schema, SchemaNode } from '../schema/schema'
import type { SchemaSources } from '../schema/schemaSources'
import type { FindRow } from './findRow'

type Parts = { schema: Schema; knowledge: SchemaKnowledge; sources: SchemaSources }

/** A node of the tree with what is behind its card. */
type Card = { node: SchemaNode; details: NodeDetails | undefined }

/**
 * Everything that can be found in a schema: itself, its cards, scripts, findings, exam tips and
 * sources, each with all its names and with the card that shows it.
 *
 * A card without a script goes by the names of its site too; one with a script only has its site in
 * common with others, and is found by it, by its script and by its question. A script, a
 * finding or a tip that no card leads to is left out: there would be nowhere to go.
 */
export function findRows({ schema, knowledge, sources }: Parts): FindRow[] {
  const cards = Object.values(schema.nodes).map((node) => ({
    node,
    details: Object.hasOwn(knowledge.nodes, node.id) ? knowledge.nodes[node.id] : undefined,
  }))
  return [
    row({ kind: 'schema', id: schema.id, name: schema.title, also: sources.aka }),
    ...cards.map((card) => cardRow(card, knowledge)),
    ...scriptRows(cards, knowledge),
    ...findingRows(cards, knowledge),
    ...tipRows(cards, knowledge),
    ...sourceRows(sources),
  ]
}

function cardRow({ node, details }: Card, { sites, scripts }: SchemaKnowledge): FindRow {
  const site = named(sites, details?.site)
  const script = named(scripts, details?.script)
  const prompt = details?.ask ? [plainText(details.ask.prompt)] : []
  return row({
    kind: 'card',
    id: node.id,
    name: node.label,
    also: [...(details?.aka ?? []), ...(script ? [] : namesOf(site))],
    beside: node.when,
    words: [...namesOf(script), ...(script ? namesOf(site) : []), ...prompt],
    node: node.id,
    parent: node.parent,
    glyph: { hue: node.hue, kind: node.kind },
    isComparable: site || script ? true : undefined,
  })
}

function named<Item>(items: Readonly<Record<string, Item>>, id: string | undefined) {
  return id === undefined ? undefined : items[id]
}

function namesOf(party: { name: string; aka: readonly string[] } | undefined): readonly string[] {
  return party ? [party.name, ...party.aka] : []
}

function scriptRows(cards: readonly Card[], { scripts }: SchemaKnowledge): FindRow[] {
  const homes = firstHomes(cards, ({ script }) => [script])
  return Object.entries(scripts).flatMap(([id, { name, aka }]) =>
    shownRow({ kind: 'script', id, name, also: aka, node: homes.get(id) }),
  )
}

/** A finding is looked for at the card that asks for it, else where it is the key to the script. */
function findingRows(cards: readonly Card[], knowledge: SchemaKnowledge): FindRow[] {
  const { findings, scripts, sites } = knowledge
  const scriptOf = ({ script }: NodeDetails) => named(scripts, script)
  const homes = [
    firstHomes(cards, ({ ask }) => [ask?.finding]),
    firstHomes(cards, (details) =>
      (scriptOf(details)?.findings ?? []).flatMap((each) =>
        each.role === 'key' ? [each.finding] : [],
      ),
    ),
    firstHomes(cards, (details) => scriptOf(details)?.findings.map(({ finding }) => finding) ?? []),
    firstHomes(cards, ({ site }) => Object.keys(named(sites, site)?.expects ?? {})),
  ]
  const tipHomes = tipHomesOf(cards, knowledge)
  return Object.entries(findings).flatMap(([id, { name, aka, examTip }]) => {
    const asked = homes.map((home) => home.get(id)).find((node) => node !== undefined)
    const node = asked ?? (examTip === undefined ? undefined : tipHomes.get(examTip))
    return shownRow({ kind: 'finding', id, name, also: aka, node })
  })
}

function tipRows(cards: readonly Card[], knowledge: SchemaKnowledge): FindRow[] {
  const homes = tipHomesOf(cards, knowledge)
  return Object.entries(knowledge.examTips).flatMap(([id, { name, aka }]) =>
    shownRow({ kind: 'tip', id, name, also: aka, node: homes.get(id) }),
  )
}

/** A tip is shown by the card that asks with it, else by one that lists it or what it looks for. */
function tipHomesOf(cards: readonly Card[], { findings }: SchemaKnowledge) {
  const tipOf = (finding: string | undefined) => named(findings, finding)?.examTip
  const asked = firstHomes(cards, ({ ask }) => [ask?.tip, tipOf(ask?.finding)])
  const listed = firstHomes(cards, ({ examTips }) => examTips)
  return new Map([...listed, ...asked])
}

/** The first card in reading order for each id that one of them names. */
function firstHomes(
  cards: readonly Card[],
  idsOf: (details: NodeDetails) => readonly (string | undefined)[],
): Map<string, string> {
  const homes = new Map<string, string>()
  for (const { node, details } of cards) {
    for (const id of details ? idsOf(details) : []) {
      if (id !== undefined && !homes.has(id)) homes.set(id, node.id)
    }
  }
  return homes
}

function sourceRows({ references }: SchemaSources): FindRow[] {
  return references.map(({ key, reference, citedBy }) =>
    row({
      kind: 'source',
      id: key,
      name: reference.title,
      beside: formatReference({ ...reference, title: '' }),
      node: citedBy[0]?.id,
    }),
  )
}

function shownRow(written: Written): FindRow[] {
  return written.node === undefined ? [] : [row(written)]
}

type Written = { [Field in keyof FindRow]: FindRow[Field] | undefined } & {
  kind: FindRow['kind']
  id: string
  name: string
}

/** Leaves out what is not said and names that say nothing new: the rows are shipped as a file. */
function row({ also = [], words = [], ...written }: Written): FindRow {
  const known = new Set([written.name.toLowerCase()])
  const unknown = (names: readonly string[]) => {
    const others = names.filter((name) => {
      const isNew = !known.has(name.toLowerCase())
      known.add(name.toLowerCase())
      return isNew
    })
    return others.length > 0 ? others : undefined
  }
  const whole = { ...written, also: unknown(also), words: unknown(words) }
  const said = Object.entries(whole).filter(([, value]) => value !== undefined)
  return Object.fromEntries(said) as unknown as FindRow
}
