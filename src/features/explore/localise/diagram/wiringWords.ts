import type { StructureFound } from '@/domain/localisation/wiring/foundOnWiring'
import type {
  Share,
  StructureKind,
  WiredSegment,
  WiredStructure,
  Wiring,
} from '@/domain/localisation/wiring/wiring'
import type { Anatomy, RootShare } from '@/domain/schema/anatomy'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { midSentence } from '@/domain/localisation/midSentence'
import type { WiringMarks } from './wiringMarks'

export const KIND_WORDS: Record<StructureKind, string> = {
  muscle: 'muscle',
  skin: 'skin area',
  reflex: 'reflex',
}

export const STATE_WORDS: Record<StructureFound['state'], string> = {
  lost: 'lost',
  kept: 'kept',
  mixed: 'lost and kept',
}

const SHARE_ORDER: readonly Share[] = ['main', 'part', 'variable']

/** The roots with their shares, the largest first: "L4, L5 main; S1 part". */
export function rootWords({ segments }: Anatomy, roots: readonly RootShare[]): string {
  return SHARE_ORDER.flatMap((share) => {
    const own = roots.filter((each) => each.share === share)
    const names = own.map(({ root }) => rootName(segments[root]?.name ?? root))
    return names.length > 0 ? [`${names.join(', ')} ${share}`] : []
  }).join('; ')
}

/** What is said of a segment, part by part; the first is its name. */
export function segmentParts(
  anatomy: Anatomy,
  wiring: Wiring,
  { key, name, kind }: WiredSegment,
  marks: WiringMarks,
): string[] {
  const kindWord = kind === 'place' ? 'place on the way' : kind
  return [
    name,
    ...(kind === 'root' ? [] : [kindWord, ...feedingRoots(anatomy, wiring, key)]),
    ...siteWords(marks.sites.get(key) ?? []),
    ...explainsWords(marks, key),
    ...(marks.lesion?.segments.has(key) ? ['hurt'] : []),
  ]
}

function siteWords(sites: readonly string[]): string[] {
  return sites.length > 0 ? [`${sites.length > 1 ? 'sites' : 'site'}: ${sites.join(', ')}`] : []
}

function explainsWords(marks: WiringMarks, key: WiredSegment['key']): string[] {
  const { amount, explained } = marks.explains.get(key) ?? {}
  if (!amount) return []
  const some = amount === 'some' ? explained?.length : amount
  return [`explains ${some} of ${marks.found.losses.length} lost`]
}

/** What is said of a structure, part by part; the first is its name. */
export function structureParts(
  { anatomy, findings }: { anatomy: Anatomy; findings: SchemaKnowledge['findings'] },
  { key, id, kind, name, supply }: WiredStructure,
  marks: WiringMarks,
): string[] {
  const action = kind === 'muscle' ? anatomy.muscles[id]?.action : undefined
  const found = marks.found.structures.get(key)
  const share = marks.lesion?.taken.get(key)
  return [
    name,
    action === undefined ? KIND_WORDS[kind] : `${KIND_WORDS[kind]} for ${midSentence(action)}`,
    rootWords(anatomy, supply.roots),
    ...(found ? [foundWords(found, findings)] : []),
    ...(marks.lesion ? [takenWords(share, marks.lesion.isOfRoots)] : []),
  ].filter((part) => part !== '')
}

/** What was found of a structure and by what: "lost (Weak plantarflexion: this or another)". */
export function foundWords(
  { state, findings: by, isOneOfSeveral }: StructureFound,
  findings: SchemaKnowledge['findings'],
): string {
  const names = by.map((id) => findings[id]?.name ?? id).join('; ')
  return `${STATE_WORDS[state]} (${names}${isOneOfSeveral ? ': this or another' : ''})`
}

function takenWords(share: Share | undefined, isOfRoots: boolean): string {
  if (share === undefined) return 'spared'
  return isOfRoots ? `taken: ${share} share` : 'taken'
}

function feedingRoots(anatomy: Anatomy, { wires }: Wiring, key: WiredSegment['key']): string[] {
  const names = new Set<string>()
  for (const { from, to, carries } of wires) {
    if (from !== key && to !== key) continue
    for (const structure of carries.keys()) {
      for (const root of rootsOf(anatomy, structure)) names.add(root)
    }
  }
  const inOrder = Object.entries(anatomy.segments).filter(([id]) => names.has(id))
  const words = inOrder.map(([, { name }]) => rootName(name))
  return words.length > 0 ? [`roots ${words.join(', ')}`] : []
}

function rootsOf({ muscles, territories, reflexes }: Anatomy, key: string): string[] {
  const id = key.slice(key.indexOf(':') + 1)
  const supply = key.startsWith('muscle')
    ? muscles[id]
    : key.startsWith('skin')
      ? territories[id]
      : reflexes[id]
  return (supply?.roots ?? []).map(({ root }) => root)
}

function rootName(name: string): string {
  return name.replace(/ root$/i, '')
}
