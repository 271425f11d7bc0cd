import { type CompareWays, NO_WAYS } from '../compare/compareWays'
import { ownParty } from '../compare/ownParty'
import { citedKeys } from '../references/citedKeys'
import type {
  Contrast,
  Drawing,
  ExamTip,
  Finding,
  Frequency,
  NodeDetails,
  Party,
  Reference,
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

/** A drawing with its id, under which its lines are kept. */
export type DrawingOnPage = Drawing & { id: string }

export type TipOnPage = Omit<ExamTip, 'drawing'> & {
  id: string
  drawing: DrawingOnPage | undefined
  contrasts: readonly NamedContrast[]
}

type MimicRow = { party: Party; name: string; because: Script['mimics'][number]['because'] }

/** Everything that separates a site or a diagnosis from one other. */
type Separation = {
  /** What it is held against. */
  against: string
  rows: readonly Pick<NamedContrast, 'id' | 'findingName' | 'means'>[]
}

type ScriptOnPage = Omit<Script, 'findings' | 'mimics'> & {
  rows: readonly FindingRow[]
  mimicRows: readonly MimicRow[]
}

/** Everything the details of one node show, in reading order, with names in place of ids. */
export type DetailsPage = {
  node: NodeDetails
  script: ScriptOnPage | undefined
  /** What it can be held against, card by card. */
  compare: CompareWays
  separations: readonly Separation[]
  tips: readonly TipOnPage[]
  site: (Pick<Site, 'name' | 'note'> & { rows: readonly ExpectedRow[] }) | undefined
  /** The keys of all that is cited on the page, in the order in which one meets them. */
  citations: readonly { key: string; reference: Reference | undefined }[]
}

const FREQUENCY_ORDER: readonly Frequency[] = ['always', 'usually', 'sometimes', 'rarely', 'never']

/**
 * The page of one node: its own words, its script, what separates it from others, the exam tips
 * that its question and the node itself name, its site, and the sources of all of it.
 */
export function detailsPage(
  node: NodeDetails,
  knowledge: SchemaKnowledge,
  compare: CompareWays = NO_WAYS,
): DetailsPage {
  const script = node.script === undefined ? undefined : knowledge.scripts[node.script]
  const site = node.site === undefined ? undefined : knowledge.sites[node.site]
  const page = {
    node,
    script: script && scriptOnPage(script, knowledge),
    compare,
    separations: separations(node, knowledge),
    tips: tipIds(node, knowledge).flatMap((tip) => tipOnPage(knowledge, tip) ?? []),
    site: site && { name: site.name, note: site.note, rows: expectedRows(knowledge, site) },
  }
  return {
    ...page,
    citations: citedKeys(page).map((key) => ({ key, reference: knowledge.references[key] })),
  }
}

function scriptOnPage(
  { findings, mimics, ...script }: Script,
  knowledge: SchemaKnowledge,
): ScriptOnPage {
  return {
    ...script,
    rows: findings.map((row) => findingRow(knowledge, row)),
    mimicRows: mimics.map(({ party, because }) => ({
      party,
      name: partyName(knowledge, party),
      because,
    })),
  }
}

/**
 * A diagnosis is held against what its script is; any other node against what its site is. What it
 * can be taken for comes first, a study's comparison group in words last.
 */
function separations(node: NodeDetails, knowledge: SchemaKnowledge): Separation[] {
  const self = ownParty(node)
  if (!self) return []
  const contrasts = namedContrasts(knowledge)
  const isInWords = ({ comparator }: NamedContrast) => comparator.kind === 'words'
  const inOrder = [...contrasts.filter((each) => !isInWords(each)), ...contrasts.filter(isInWords)]
  const groups = new Map<string, NamedContrast[]>()
  for (const contrast of inOrder) {
    const { target, comparator, targetName, comparatorName } = contrast
    const isTarget = isSameParty(target, self)
    if (!isTarget && !isSameParty(comparator, self)) continue
    const against = isTarget ? comparatorName : targetName
    groups.set(against, [...(groups.get(against) ?? []), contrast])
  }
  return [...groups].map(([against, rows]) => ({
    against,
    rows: rows.map(({ id, findingName, means }) => ({ id, findingName, means })),
  }))
}

function isSameParty(party: Party, other: Party): boolean {
  return party.kind === other.kind && 'id' in party && 'id' in other && party.id === other.id
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

/** A tip brings the contrasts of its findings that were measured. */
export function tipOnPage(details: SchemaKnowledge, id: string): TipOnPage | undefined {
  const tip = details.examTips[id]
  if (!tip) return undefined
  const contrasts = namedContrasts(details).filter(
    ({ finding, evidence }) => evidence.length > 0 && details.findings[finding]?.examTip === id,
  )
  const drawing = tip.drawing === undefined ? undefined : details.drawings[tip.drawing]
  return { ...tip, id, contrasts, drawing: drawing && { id: tip.drawing ?? '', ...drawing } }
}

/** All contrasts of a schema, in the order of its file, with the names of what they separate. */
export function namedContrasts(details: SchemaKnowledge): NamedContrast[] {
  return Object.entries(details.contrasts).map(([id, contrast]) => ({
    ...contrast,
    id,
    targetName: partyName(details, contrast.target),
    comparatorName: partyName(details, contrast.comparator),
    findingName: details.findings[contrast.finding]?.name ?? contrast.finding,
  }))
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
