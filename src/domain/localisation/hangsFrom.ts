import type { Anatomy, Supplied } from '../schema/anatomy'
import type { Tests } from '../schema/details'
import { midSentence } from './midSentence'
import { shortName } from './shortName'

/** How a tested structure hangs from a lesion, and the words for both. */
export type Hang = {
  /**
   * `whole`: its only way leads through the lesion, or its main root is hurt; `part` and
   * `variable`: by the share of the root; `spared`: it leaves above, or runs elsewhere.
   */
  how: 'whole' | 'part' | 'variable' | 'spared'
  /** The tested structures that are reached, or all of them when none is. */
  structures: readonly string[]
  /** Where the lesion is: of what is hurt, the part that carries the structures. */
  lesion: string
  /** The nerve, or else the last piece, that a spared structure hangs from. */
  from: string
}

const ORDER = ['whole', 'part', 'variable', 'spared'] as const

/**
 * Whether what a finding tests hangs from the segments that are hurt; nothing when the wiring does
 * not know what it tests. Of several structures the one that is taken most counts, since any one
 * of them can show the finding.
 */
export function hangsFrom(
  anatomy: Anatomy,
  lesionOf: readonly string[],
  tests: Tests,
): Hang | undefined {
  const tested = testedIn(anatomy, tests)
  const first = tested[0]
  if (!first) return undefined
  const lesion = new Set(lesionOf)
  const taken = tested.map((structure) => ({ structure, how: howTaken(structure, lesion) }))
  const how = ORDER.find((each) => taken.some((one) => one.how === each)) ?? 'spared'
  const shown = taken.filter((one) => (how === 'spared' ? true : one.how !== 'spared'))
  const hurt = lesionOf.filter((id) => shown.some(({ structure }) => carries(structure, id)))
  return {
    how,
    structures: shown.map(({ structure }) => structure.name),
    lesion: lesionName(anatomy, hurt.length > 0 ? hurt : lesionOf),
    from: nerveOf(anatomy, first),
  }
}

function testedIn(anatomy: Anatomy, { muscles, territories, reflexes }: Tests): Supplied[] {
  return [
    ...muscles.flatMap((id) => anatomy.muscles[id] ?? []),
    ...territories.flatMap((id) => skinOf(anatomy.territories[id])),
    ...reflexes.flatMap((id) => anatomy.reflexes[id] ?? []),
  ]
}

/** "Skin of the sural nerve", without the words that describe where it is. */
function skinOf(territory: Supplied | undefined): Supplied[] {
  if (!territory) return []
  return [{ ...territory, name: `Skin of the ${midSentence(shortName(territory.name))}` }]
}

function howTaken({ roots, path }: Supplied, lesion: ReadonlySet<string>): Hang['how'] {
  if (path.some((segment) => lesion.has(segment) && !isRootOf(roots, segment))) return 'whole'
  const hurt = roots.filter(({ root }) => lesion.has(root)).map(({ share }) => share)
  if (hurt.length === 0) return 'spared'
  if (hurt.includes('main')) return 'whole'
  return hurt.includes('part') ? 'part' : 'variable'
}

function carries({ roots, path }: Supplied, segment: string): boolean {
  return path.includes(segment) || isRootOf(roots, segment)
}

function isRootOf(roots: Supplied['roots'], segment: string): boolean {
  return roots.some(({ root }) => root === segment)
}

/** "L5 root", or the first and the last where there are many. */
function lesionName({ segments }: Anatomy, lesionOf: readonly string[]): string {
  const names = lesionOf.map((id, at) => {
    const name = segments[id]?.name ?? id
    return at === 0 ? name : midSentence(name)
  })
  if (names.length <= 2) return names.join(' and ')
  return `${names[0]} to ${names.at(-1)}`
}

function nerveOf({ segments }: Anatomy, { path, roots }: Supplied): string {
  const nerve = path.findLast((id) => segments[id]?.kind === 'nerve') ?? path.at(-1)
  const id = nerve ?? roots[0]?.root ?? ''
  return segments[id]?.name ?? id
}
