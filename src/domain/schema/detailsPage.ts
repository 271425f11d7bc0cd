import { citedKeys } from '../references/citedKeys'
import { invariant } from '../shared/invariant'
import type {
  Contrast,
  ExamTip,
  Finding,
  Frequency,
  NodeDetails,
  Party,
  Reference,
  SchemaCards,
  SchemaKnowledge,
  Script,
  ScriptFinding,
  Site,
} from './details'

/** A finding as a page lists it: what it is called, and how it stands to the diagnosis. */
export type FindingRow = ScriptFinding & { name: string; examTip: string | undefined }

/** A finding as a site expects it. */
type ExpectedRow = { finding: string; name: string } & Site['expects'][string]

/** A contrast with the names of what it separates. */
export type NamedContrast = Contrast & {
  id: string
  targetName: string
  comparatorName: string
  findingName: string
}

type TipOnPage = ExamTip & { id: string; contrasts: readonly NamedContrast[] }

type MimicRow = { party: Party; name: string; because: Script['mimics'][number]['because'] }

/** Everything the details of one node show, in reading order, with names in place of ids. */
export type DetailsPage = {
  node: NodeDetails
  script: (Script & { rows: readonly FindingRow[]; mimicRows: readonly MimicRow[] }) | undefined
  tips: readonly TipOnPage[]
  site: (Pick<Site, 'name' | 'note'> & { rows: readonly ExpectedRow[] }) | undefined
  /** The keys of all that is cited on the page, in the order in which one meets them. */
  citations: readonly { key: string; reference: Reference | undefined }[]
}

const FREQUENCY_ORDER: readonly Frequency[] = ['always', 'usually', 'sometimes', 'rarely', 'never']

/**
 * The page of one node: its own words, its script, the exam tips that its question and the node
 * itself name, its site, and the sources of all of it.
 *
 * While the knowledge has not arrived the page holds the node's own words alone.
 */
export function detailsPage(
  cards: SchemaCards,
  knowledge: SchemaKnowledge | undefined,
  id: string,
): DetailsPage {
  const node = cards.nodes[id]
  invariant(node, `the details have no node "${id}"`)
  const page = { node, ...(knowledge ? drawnOn(knowledge, node) : NOTHING_YET) }
  return {
    ...page,
    citations: citedKeys(page).map((key) => ({ key, reference: knowledge?.references[key] })),
  }
}

const NOTHING_YET = { script: undefined, tips: [], site: undefined }

function drawnOn(details: SchemaKnowledge, node: NodeDetails) {
  const script = node.script === undefined ? undefined : details.scripts[node.script]
  const site = node.site === undefined ? undefined : details.sites[node.site]
  return {
    script: script && {
      ...script,
      rows: script.findings.map((row) => findingRow(details, row)),
      mimicRows: script.mimics.map(({ party, because }) => ({
        party,
        name: partyName(details, party),
        because,
      })),
    },
    tips: tipIds(node, details).flatMap((tip) => tipOnPage(details, tip) ?? []),
    site: site && { name: site.name, note: site.note, rows: expectedRows(details, site) },
  }
}

function findingRow(details: SchemaKnowledge, row: ScriptFinding): FindingRow {
  const finding: Finding | undefined = details.findings[row.finding]
  return { ...row, name: finding?.name ?? row.finding, examTip: finding?.examTip }
}

function expectedRows(details: SchemaKnowledge, site: Site): ExpectedRow[] {
  return Object.entries(site.expects)
    .map(([finding, expected]) => ({
      finding,
      name: details.findings[finding]?.name ?? finding,
      ...expected,
    }))
    .toSorted((a, b) => FREQUENCY_ORDER.indexOf(a.frequency) - FREQUENCY_ORDER.indexOf(b.frequency))
}

/** The tip of the question first, then the node's own; each once. */
function tipIds(node: NodeDetails, details: SchemaKnowledge): string[] {
  const asked = node.ask?.finding === undefined ? undefined : details.findings[node.ask.finding]
  const ids = [node.ask?.tip, asked?.examTip, ...node.examTips]
  return [...new Set(ids.filter((id) => id !== undefined))]
}

function tipOnPage(details: SchemaKnowledge, id: string): TipOnPage | undefined {
  const tip = details.examTips[id]
  if (!tip) return undefined
  const contrasts = Object.entries(details.contrasts)
    .filter(([, contrast]) => details.findings[contrast.finding]?.examTip === id)
    .map(([contrastId, contrast]) => ({
      ...contrast,
      id: contrastId,
      targetName: partyName(details, contrast.target),
      comparatorName: partyName(details, contrast.comparator),
      findingName: details.findings[contrast.finding]?.name ?? contrast.finding,
    }))
  return { ...tip, id, contrasts }
}

/** What a site or a script is called; a comparator in words is its own name. */
export function partyName(details: SchemaKnowledge, party: Party): string {
  switch (party.kind) {
    case 'site':
      return details.sites[party.id]?.name ?? party.id
    case 'script':
      return details.scripts[party.id]?.name ?? party.id
    case 'words':
      return party.words
  }
}
