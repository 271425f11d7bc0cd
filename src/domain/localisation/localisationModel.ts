import type { FindingDomain, SchemaKnowledge } from '../schema/details'
import { FREQUENCY_SHARE } from '../schema/frequencyShare'
import type { Schema } from '../schema/schema'
import { byExamination } from './byExamination'
import { type Disease, diseasesOf } from './diseasesOf'
import { type SiteCell, siteCell } from './siteCell'
import { type Ties, tiesBetween } from './weighable'

/** What the engine knows of a schema: built once, asked often. */
export type LocalisationModel = {
  sites: readonly string[]
  names: Readonly<Record<string, string>>
  /** Every finding that can weigh: history first, then as one examines, machines last. */
  findings: readonly string[]
  /** How often a finding is met, site by site in their order; no row where only scripts speak. */
  table: ReadonlyMap<string, readonly number[]>
  /** The cells behind the table; none where a site says nothing of a finding. */
  cells: ReadonlyMap<string, readonly (SiteCell | undefined)[]>
  /** The diseases of each site, in the order of the sites. */
  diseases: readonly (readonly Disease[])[]
  /** Which diseases speak of a finding, and how often they show it. */
  spoken: ReadonlyMap<string, readonly Spoken[]>
  ties: Ties
  knowledge: SchemaKnowledge
}

/** A disease that speaks of a finding: its site and its place there. */
type Spoken = { at: number; index: number; share: number }

/** Half of rarely: a history that a site is said never to have is a coincidence there, no error. */
const LEAST_HISTORY = FREQUENCY_SHARE.rarely / 2

/** Which parts of a schema the model rests on; a reader sees what each of them does alone. */
type Parts = { estimates: boolean; anatomy: boolean }

const ALL: Parts = { estimates: true, anatomy: true }

/** The table and the diseases of a schema, ready to be asked. */
export function localisationModel(
  schema: Schema,
  knowledge: SchemaKnowledge,
  parts = ALL,
): LocalisationModel {
  const sites = Object.keys(knowledge.sites)
  const diseases = diseasesOf(schema, knowledge)
  const cells = cellsOf(sites, knowledge, parts)
  const bySite = sites.map((site) => diseases.filter((disease) => disease.site === site))
  const weighed = new Set([
    ...cells.keys(),
    ...diseases.flatMap(({ shares }) => [...shares.keys()]),
  ])
  return {
    sites,
    names: Object.fromEntries(sites.map((id) => [id, knowledge.sites[id]?.name ?? id])),
    findings: byExamination([...weighed], knowledge.findings),
    table: new Map(
      [...cells].map(([finding, row]) => [
        finding,
        sharesOf(row, knowledge.presents.includes(finding), knowledge.findings[finding]?.domain),
      ]),
    ),
    cells,
    diseases: bySite,
    spoken: spokenOf(bySite),
    ties: tiesBetween(knowledge.findings),
    knowledge,
  }
}

function cellsOf(
  sites: readonly string[],
  { sites: known, findings, anatomy, contrasts }: SchemaKnowledge,
  parts: Parts,
): Map<string, readonly (SiteCell | undefined)[]> {
  const where = {
    sites: parts.estimates ? known : withoutEstimates(known),
    findings,
    anatomy: parts.anatomy ? anatomy : undefined,
  }
  const studies = Object.values(contrasts).filter(({ evidence }) => evidence.length > 0)
  const rows = Object.keys(findings).map((finding) => {
    const own = studies.filter((study) => study.finding === finding)
    const row = sites.map((site) => siteCell({ ...where, contrasts: own, site, finding }))
    return [finding, row] as const
  })
  return new Map(rows.filter(([, row]) => row.some((cell) => cell !== undefined)))
}

function spokenOf(diseases: readonly (readonly Disease[])[]): Map<string, Spoken[]> {
  const spoken = new Map<string, Spoken[]>()
  for (const [at, ofSite] of diseases.entries()) {
    for (const [index, { shares }] of ofSite.entries()) {
      for (const [finding, share] of shares) {
        const before = spoken.get(finding)
        if (before) before.push({ at, index, share })
        else spoken.set(finding, [{ at, index, share }])
      }
    }
  }
  return spoken
}

function withoutEstimates(sites: SchemaKnowledge['sites']): SchemaKnowledge['sites'] {
  return Object.fromEntries(
    Object.entries(sites).map(([id, site]) => [id, { ...site, expects: {} }]),
  )
}

/**
 * A site that says nothing of a finding gets the average of those that do, and so no opinion.
 *
 * What everyone has who comes with the problem weighs only against a site that never shows it. And
 * no history is impossible anywhere: anyone can have lost weight.
 */
function sharesOf(
  row: readonly (SiteCell | undefined)[],
  isProblem: boolean,
  domain: FindingDomain | undefined,
): number[] {
  const known = row.flatMap((cell) => cell?.share ?? [])
  const average = known.reduce((sum, share) => sum + share, 0) / known.length
  return row.map((cell) => {
    const share = Math.max(cell?.share ?? average, domain === 'history' ? LEAST_HISTORY : 0)
    if (!isProblem) return share
    return share <= FREQUENCY_SHARE.never ? FREQUENCY_SHARE.never : FREQUENCY_SHARE.always
  })
}
