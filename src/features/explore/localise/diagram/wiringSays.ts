import { explains } from '@/domain/localisation/wiring/foundOnWiring'
import { lesionOn, nearestSpared } from '@/domain/localisation/wiring/lesionOn'
import { shortName } from '@/domain/localisation/shortName'
import type { StructureKind, Wiring, WiringKey } from '@/domain/localisation/wiring/wiring'
import type { Anatomy } from '@/domain/schema/anatomy'
import type { SchemaKnowledge, Site } from '@/domain/schema/details'
import { type Choice, lesionOfChoice, type WiringMarks } from './wiringMarks'
import { KIND_WORDS, structureParts } from './wiringWords'

type Said = { title: string; sentences: readonly string[] }

type SaysInput = {
  anatomy: Anatomy
  wiring: Wiring
  knowledge: SchemaKnowledge
  choice: Choice | undefined
  marks: WiringMarks
}

/** What the diagram shows, in words: what a lesion takes, or which can explain what was lost. */
export function wiringSays(input: SaysInput): Said {
  const { choice } = input
  if (!choice) return withoutChoice(input)
  return choice.kind === 'structure' ? wayTo(input, choice.key) : lesionTakes(input, choice)
}

function wayTo({ anatomy, wiring, knowledge, marks }: SaysInput, key: string): Said {
  const structure = wiring.structures.find((each) => each.key === key)
  if (!structure) return { title: '', sentences: [] }
  const [, ...parts] = structureParts({ anatomy, findings: knowledge.findings }, structure, marks)
  return { title: structure.name, sentences: [`${parts.map(capital).join('. ')}.`] }
}

function lesionTakes(input: SaysInput, choice: Choice): Said {
  const { anatomy, wiring, knowledge, marks } = input
  const { lesion } = marks
  const hurt = lesionOfChoice(choice, knowledge.sites) ?? []
  const title =
    choice.kind === 'site'
      ? (knowledge.sites[choice.id]?.name ?? '')
      : hurt.map((id) => anatomy.segments[id]?.name ?? id).join(', ')
  if (!lesion) return { title, sentences: [] }
  const taken = countWords(wiring, new Set(lesion.taken.keys()))
  const spared = nearestSpared(wiring, lesion).map(({ name }) => shortName(name))
  return {
    title: `A lesion here: ${title}`,
    sentences: [
      lesion.taken.size === 0 ? 'It takes nothing that is on the wiring.' : `It takes ${taken}.`,
      ...rootSentence(marks),
      ...(spared.length > 0 ? [`Nearest of what it spares: ${spared.join(', ')}.`] : []),
      ...againstFound(input, hurt),
    ],
  }
}

/** A root has fibres in much, and of little all: how much has its main share from there. */
function rootSentence({ lesion }: WiringMarks): string[] {
  if (!lesion?.isOfRoots) return []
  const mainly = [...lesion.taken.values()].filter((share) => share === 'main').length
  if (mainly === lesion.taken.size) return []
  return [`The main share is from here in ${mainly} of these ${lesion.taken.size}.`]
}

function againstFound({ anatomy, wiring, knowledge, marks }: SaysInput, hurt: readonly string[]) {
  const { losses, structures } = marks.found
  const { amount, explained } = explains(anatomy, losses, hurt)
  const over = losses.filter(({ finding }) => !explained.includes(finding))
  const names = over.map(({ finding }) => knowledge.findings[finding]?.name ?? finding)
  const kept = wiring.structures.filter(
    ({ key }) => marks.lesion?.taken.has(key) && structures.get(key)?.state === 'kept',
  )
  return [
    ...(losses.length === 0
      ? []
      : [`It explains ${ofAll(amount, explained.length, losses.length)}.`]),
    ...(amount === 'some' ? [`Left over: ${names.join('; ')}.`] : []),
    ...(kept.length > 0
      ? [`But found kept: ${kept.map(({ name }) => shortName(name)).join(', ')}.`]
      : []),
  ]
}

function ofAll(amount: 'all' | 'some' | 'none', some: number, all: number): string {
  if (amount === 'all') return all === 1 ? 'what is lost' : `all ${all} losses`
  return amount === 'some' ? `${some} of ${all} losses` : 'none of what is lost'
}

function withoutChoice(input: SaysInput): Said {
  const { anatomy, knowledge, marks } = input
  const { losses } = marks.found
  if (losses.length === 0) {
    return {
      title: 'What would a lesion take?',
      sentences: ['Choose a root, a nerve or a place; or a muscle, to see its way from the roots.'],
    }
  }
  const title =
    losses.length === 1 ? 'One loss on the wiring' : `${losses.length} losses on the wiring`
  const sites = Object.values(knowledge.sites).filter(
    ({ lesionOf }) => lesionOf && explains(anatomy, losses, lesionOf).amount === 'all',
  )
  return { title, sentences: sites.length > 0 ? explaining(input, sites) : [noneOf(marks)] }
}

/** First the sites that spare what was found kept, then those that would take it too. */
function explaining({ anatomy, marks }: SaysInput, sites: readonly Site[]): string[] {
  const isKept = (key: WiringKey) => marks.found.structures.get(key)?.state === 'kept'
  const takesKept = ({ lesionOf = [] }: Site) =>
    [...lesionOn(anatomy, lesionOf).taken.keys()].some(isKept)
  const spare = sites.filter((site) => !takesKept(site)).map(({ name }) => name)
  const take = sites.filter(takesKept).map(({ name }) => name)
  const also = 'would also take what was found kept'
  return [
    ...(spare.length > 0 ? [`One lesion can explain it at: ${spare.join('; ')}.`] : []),
    ...(take.length > 0 ? [`These could, but ${also}: ${take.join('; ')}.`] : []),
  ]
}

function noneOf({ explains: bySegment }: WiringMarks): string {
  const all = [...bySegment.values()].filter(({ amount }) => amount === 'all').length
  if (all === 0) return 'No single lesion on the wiring explains all of it.'
  return 'No site of this schema explains all of it alone; the segments with a full disc would.'
}

/** "8 of 24 muscles, 2 of 13 skin areas and no reflex". */
export function countWords({ structures }: Wiring, taken: ReadonlySet<string>): string {
  const parts = (['muscle', 'skin', 'reflex'] as const).flatMap((kind) => {
    const all = structures.filter((structure) => structure.kind === kind)
    if (all.length === 0) return []
    return [countOf(kind, all.filter(({ key }) => taken.has(key)).length, all.length)]
  })
  const last = parts.pop() ?? 'nothing'
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}

function countOf(kind: StructureKind, some: number, all: number): string {
  const word = KIND_WORDS[kind]
  if (some === 0) return `no ${word}`
  return `${some} of ${all} ${word}${kind === 'reflex' ? 'es' : 's'}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
