import type { Finding, FindingDomain, NodeDetails, SchemaKnowledge } from '../schema/details'
import { type NamedContrast, namedContrasts } from '../schema/detailsPage'
import { contrastsBetween } from './contrastsBetween'
import { groupTests } from './groupTests'
import { type Profile, profileOf, type Said } from './profile'
import { FREQUENCY_SHARE } from '../schema/frequencyShare'
import { SEPARATES, widestSeparation } from './separation'

/** A finding in each of the compared cards. */
export type ComparedFinding = {
  id: string
  name: string
  domain: FindingDomain
  isBedside: boolean
  tip: string | undefined
  alike: string | undefined
  /** In the order of the cards; nothing where nobody says how often it is met. */
  said: readonly (Said | undefined)[]
  /** How much it separates those two of the cards that it separates most. */
  separation: number
  /** What authors wrote of this finding between two of the cards, the closest to them first. */
  contrasts: readonly NamedContrast[]
}

/** Findings that one test looks for, or that say the same: the first of them tells the most. */
export type ComparedTest = { lead: ComparedFinding; others: readonly ComparedFinding[] }

/** Every finding of the compared cards, once: in a test that separates them, or in one of the rest. */
export type Comparison = {
  /** What separates most comes first. */
  tests: readonly ComparedTest[]
  /** Met about as often in all of them of which it is said. */
  shared: readonly ComparedFinding[]
  /** Said of one of them only, so that nothing can be held against it. */
  saidOnce: readonly ComparedFinding[]
}

/** What an author wrote of two things counts as much as a band that lies between them. */
const AUTHORED_WORTH = 2

/**
 * What separates these cards, and what does not.
 *
 * A finding separates them when two of them lie at least two bands apart, or when an author has
 * written a contrast of it between two of them. The order is that of the separation, an authored
 * contrast adding to it; what is equal stands in the order of what was measured between the cards,
 * of their exam tips, of the examination, and of the names. Cards of which nothing is known are
 * compared too, and nothing separates them.
 */
export function compareCards(
  nodes: readonly NodeDetails[],
  knowledge: SchemaKnowledge,
): Comparison {
  const profiles = nodes.map((node) => profileOf(node, knowledge))
  const known = profiles.filter((profile) => profile !== undefined)
  const between = contrastsBetween(known, namedContrasts(knowledge))
  const ids = new Set(known.flatMap(({ said }) => [...said.keys()]))
  const findings = [...new Set([...ids, ...between.keys()])].map((id) =>
    comparedFinding(id, knowledge.findings[id], profiles, between.get(id) ?? []),
  )
  const tipPlaces = placesOfTips(nodes)
  const separating = findings.filter(isSeparating).toSorted(byWeight(tipPlaces))
  const rest = findings.filter((finding) => !isSeparating(finding)).toSorted(byFrequency)
  return {
    tests: groupTests(separating),
    shared: rest.filter((finding) => timesSaid(finding) > 1),
    saidOnce: rest.filter((finding) => timesSaid(finding) <= 1),
  }
}

/** Whether no finding is said of the card at this place of the comparison. */
export function nothingSaidOf({ tests, shared, saidOnce }: Comparison, index: number): boolean {
  const tested = tests.flatMap(({ lead, others }) => [lead, ...others])
  return [...tested, ...shared, ...saidOnce].every(({ said }) => said[index] === undefined)
}

function comparedFinding(
  id: string,
  finding: Finding | undefined,
  profiles: readonly (Profile | undefined)[],
  contrasts: readonly NamedContrast[],
): ComparedFinding {
  const said = profiles.map((profile) => profile?.said.get(id))
  return {
    id,
    name: finding?.name ?? id,
    domain: finding?.domain ?? 'sign',
    isBedside: finding?.bedside ?? true,
    tip: finding?.examTip,
    alike: finding?.alike,
    said,
    separation: widestSeparation(said.map((each) => each?.frequency)),
    contrasts,
  }
}

function isSeparating({ separation, contrasts }: ComparedFinding): boolean {
  return separation >= SEPARATES || contrasts.length > 0
}

function timesSaid({ said }: ComparedFinding): number {
  return said.filter((each) => each !== undefined).length
}

/** Where an author put a tip on one of the cards; what stands early there is what one does first. */
function placesOfTips(nodes: readonly NodeDetails[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const { examTips } of nodes) {
    examTips.forEach((tip, place) => places.set(tip, Math.min(place, places.get(tip) ?? Infinity)))
  }
  return places
}

const EXAMINATION: readonly FindingDomain[] = [
  'motor',
  'reflex',
  'sensory',
  'provocation',
  'sign',
  'umn',
  'symptom',
  'tempo',
  'history',
  'lab',
  'edx',
  'imaging',
]

function byWeight(tipPlaces: ReadonlyMap<string, number>) {
  const place = ({ tip }: ComparedFinding) =>
    tip === undefined ? 1e6 : (tipPlaces.get(tip) ?? 1e3)
  return (one: ComparedFinding, other: ComparedFinding) =>
    weight(other) - weight(one) ||
    Number(isMeasured(other)) - Number(isMeasured(one)) ||
    place(one) - place(other) ||
    EXAMINATION.indexOf(one.domain) - EXAMINATION.indexOf(other.domain) ||
    byName(one, other)
}

/** To six places, so that what is equal is equal whichever way it was worked out. */
function weight({ separation, contrasts }: ComparedFinding): number {
  return Number((separation + (contrasts.length > 0 ? AUTHORED_WORTH : 0)).toFixed(6))
}

function isMeasured({ contrasts }: ComparedFinding): boolean {
  return contrasts.some(({ evidence }) => evidence.length > 0)
}

function byFrequency(one: ComparedFinding, other: ComparedFinding): number {
  return highest(other) - highest(one) || byName(one, other)
}

function highest({ said }: ComparedFinding): number {
  return Math.max(0, ...said.map((each) => (each ? FREQUENCY_SHARE[each.frequency] : 0)))
}

function byName(one: ComparedFinding, other: ComparedFinding): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : one.id < other.id ? -1 : 1
}
