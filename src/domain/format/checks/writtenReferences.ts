import { ID_SHAPE } from '../../shared/idShape'
import type { JsonObject } from '../json/jsonValue'
import type { JsonPath } from '../problem'
import type { IdKind } from './idKind'
import { select, type Spot } from './select'
import type { WrittenNode } from './treeNodes'
import type { WrittenText } from './writtenTexts'

/** A place of a file that names something by its id. */
export type WrittenReference = {
  path: JsonPath
  at?: 'key'
  textOffset?: number
  id: string
  /** What it may be the id of. */
  kinds: readonly IdKind[]
}

/** What an id in a node names. */
const NODE_REFERENCES: Readonly<Record<string, IdKind>> = {
  site: 'site',
  script: 'script',
  'examTips.*': 'tip',
  'ask.finding': 'finding',
  'ask.tip': 'tip',
}

/** What an id elsewhere names. */
const FILE_REFERENCES: Readonly<Record<string, IdKind | readonly IdKind[]>> = {
  'emergencies.*.node': 'node',
  'sites.*.expects.~': 'finding',
  'sites.*.lesionOf.*': 'segment',
  'scripts.*.sites.*': 'site',
  'scripts.*.findings.*.finding': 'finding',
  'presents.*': 'finding',
  'findings.*.examTip': 'tip',
  'findings.*.excludes.*': 'finding',
  'findings.*.needs.*': 'finding',
  'findings.*.tests.muscles.*': 'muscle',
  'findings.*.tests.territories.*': 'territory',
  'findings.*.tests.reflexes.*': 'reflex',
  'examTips.*.drawing': 'drawing',
  'contrasts.*.finding': 'finding',
  'contrasts.*.evidence.*.source': 'reference',
  'baseRates.*.rows.*.sites.*': 'site',
  'baseRates.*.source': 'reference',
  'anatomy.segments.*.from.*': 'segment',
  'anatomy.muscles.*.roots.*.root': 'segment',
  'anatomy.muscles.*.path.*': 'segment',
  'anatomy.territories.*.roots.*.root': 'segment',
  'anatomy.territories.*.path.*': 'segment',
  'anatomy.reflexes.*.roots.*.root': 'segment',
  'anatomy.reflexes.*.path.*': 'segment',
  'anatomy.maps.*': 'drawing',
  'paths.*.steps.*.node': 'node',
  'cases.*.aliquots.*.findings.*.finding': 'finding',
  'cases.*.aliquots.*.effects.*.node': 'node',
  'cases.*.aliquots.*.tiers.*.*.movedBy': 'finding',
  'cases.*.comparison.cards.*': 'node',
  'cases.*.answers.*.site': 'site',
  'cases.*.answers.*.script': 'script',
}

/** References that say themselves what they name, such as `site:l5`. */
const TYPED_REFERENCES: Readonly<Record<string, readonly IdKind[]>> = {
  'scripts.*.mimics.*.ref': ['site', 'script'],
  'contrasts.*.target': ['site', 'script'],
  'contrasts.*.comparator': ['site', 'script'],
  'cases.*.aliquots.*.tiers.*.*.of': ['node', 'site', 'script'],
  'cases.*.aliquots.*.commits.*.options.*.ref': ['node', 'finding'],
}

/** Everything in a file that names something by its id, in texts and outside them. */
export function writtenReferences(
  root: JsonObject,
  nodes: readonly WrittenNode[],
  texts: readonly WrittenText[],
): WrittenReference[] {
  const inNodes = Object.entries(NODE_REFERENCES).flatMap(([pattern, kind]) =>
    nodes.flatMap(({ path, value }) => named(select(value, pattern, path), [kind])),
  )
  const inFile = Object.entries(FILE_REFERENCES).flatMap(([pattern, kinds]) =>
    named(select(root, pattern), [kinds].flat()),
  )
  const typed = Object.entries(TYPED_REFERENCES).flatMap(([pattern, kinds]) =>
    select(root, pattern).flatMap((spot) => typedReference(spot, kinds)),
  )
  const inTexts = texts.flatMap(({ path, mentions }) =>
    mentions.map(({ id, target, offset }) => ({ path, id, kinds: [target], textOffset: offset })),
  )
  return [...inNodes, ...inFile, ...typed, ...inTexts]
}

/** What does not have the form of an id is said to be wrong for that; it names nothing. */
function named(spots: readonly Spot[], kinds: readonly IdKind[]): WrittenReference[] {
  return spots.flatMap(({ value, ...place }) =>
    typeof value === 'string' && ID_SHAPE.test(value) ? [{ ...place, id: value, kinds }] : [],
  )
}

/** Words that begin like a typed reference are one; others, in a comparator, are words. */
function typedReference({ path, value }: Spot, kinds: readonly IdKind[]): WrittenReference[] {
  if (typeof value !== 'string') return []
  const colon = value.indexOf(':')
  const kind = kinds.find((known) => known === value.slice(0, colon))
  return kind === undefined ? [] : [{ path, id: value.slice(colon + 1), kinds: [kind] }]
}
