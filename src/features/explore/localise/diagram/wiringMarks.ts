import {
  type Explains,
  explains,
  type FoundOnWiring,
} from '@/domain/localisation/wiring/foundOnWiring'
import {
  type LesionOn,
  lesionOn,
  wiresBeyond,
  wiresTo,
} from '@/domain/localisation/wiring/lesionOn'
import {
  keyOf,
  type Share,
  type Wire,
  type Wiring,
  type WiringKey,
} from '@/domain/localisation/wiring/wiring'
import type { Anatomy } from '@/domain/schema/anatomy'
import type { Site } from '@/domain/schema/details'

/** What is looked at: a lesion of a site or of one segment, or the way to one structure. */
export type Choice =
  | { kind: 'site'; id: string }
  | { kind: 'segment'; id: string }
  | { kind: 'structure'; key: WiringKey }

/** Everything that the diagram shows beyond its lines. */
export type WiringMarks = {
  lesion: LesionOn | undefined
  lit: ReadonlyMap<Wire, Share>
  /** What lies on a lit wire; undefined while nothing is chosen. */
  onLit: ReadonlySet<WiringKey> | undefined
  found: FoundOnWiring
  /** How far a lesion of each segment explains the losses; empty when there are none. */
  explains: ReadonlyMap<WiringKey, Explains>
  /** The sites of the schema at each segment. */
  sites: ReadonlyMap<WiringKey, readonly string[]>
}

type MarksInput = {
  anatomy: Anatomy
  wiring: Wiring
  sites: Readonly<Record<string, Site>>
  choice: Choice | undefined
  found: FoundOnWiring
}

export function wiringMarks({ anatomy, wiring, sites, choice, found }: MarksInput): WiringMarks {
  const hurt = choice && lesionOfChoice(choice, sites)
  const lesion = hurt && lesionOn(anatomy, hurt)
  const lit = lesion ? wiresBeyond(wiring, lesion) : wiresOfChoice(wiring, choice)
  const ends = [...lit.keys()].flatMap(({ from, to }) => [from, to])
  const bySegment = found.losses.length === 0 ? [] : wiring.segments
  return {
    lesion,
    lit,
    onLit: choice && new Set([...ends, ...(lesion?.segments ?? []), ...chosenKey(choice)]),
    found,
    explains: new Map(bySegment.map(({ key, id }) => [key, explains(anatomy, found.losses, [id])])),
    sites: sitesAt(sites),
  }
}

/** The segments that are hurt; undefined for the way to a structure. */
export function lesionOfChoice(choice: Choice, sites: Readonly<Record<string, Site>>) {
  if (choice.kind === 'site') return sites[choice.id]?.lesionOf ?? []
  return choice.kind === 'segment' ? [choice.id] : undefined
}

function wiresOfChoice(wiring: Wiring, choice: Choice | undefined): ReadonlyMap<Wire, Share> {
  return choice?.kind === 'structure' ? wiresTo(wiring, choice.key) : new Map()
}

function chosenKey(choice: Choice): WiringKey[] {
  return choice.kind === 'structure' ? [choice.key] : []
}

function sitesAt(sites: Readonly<Record<string, Site>>): ReadonlyMap<WiringKey, readonly string[]> {
  const at = new Map<WiringKey, string[]>()
  for (const { name, lesionOf = [] } of Object.values(sites)) {
    for (const id of lesionOf) {
      const key = keyOf('segment', id)
      at.set(key, [...(at.get(key) ?? []), name])
    }
  }
  return at
}
