import type { Contrast, Party, SchemaKnowledge } from '../schema/details'
import { partyName } from '../schema/detailsPage'
import type { Schema } from '../schema/schema'

/** What a test tells from what, by name. */
export type SeparatedPair = { target: string; comparator: string }

/** What the findings of a test tell apart: the pairs worth naming, and how many there are besides. */
export type Separates = { named: readonly SeparatedPair[]; others: number }

const LETTERS = 48

/** What a site or a script is called on paper. */
export type NameOf = (party: Party) => string

/**
 * Names as short as those of the tree: the label of the first card that stands for a site or a
 * script, else the name that it has itself.
 */
export function namesOnCards(schema: Schema, knowledge: SchemaKnowledge): NameOf {
  const labels = new Map<string, string>()
  for (const { id, label } of Object.values(schema.nodes)) {
    const { script, site } = knowledge.nodes[id] ?? {}
    const party = script === undefined ? site && `site:${site}` : `script:${script}`
    if (party !== undefined && !labels.has(party)) labels.set(party, label)
  }
  return (party) =>
    (party.kind === 'words' ? undefined : labels.get(`${party.kind}:${party.id}`)) ??
    partyName(knowledge, party)
}

/**
 * What some findings separate, each pair of names once, whichever way round.
 *
 * Sites come first, then diagnoses, as authored; a study's comparison group in words comes last.
 */
export function separatedPairs(
  knowledge: SchemaKnowledge,
  findings: ReadonlySet<string>,
  nameOf: NameOf,
): SeparatedPair[] {
  const contrasts = Object.values(knowledge.contrasts).filter(({ finding }) =>
    findings.has(finding),
  )
  const pairs = new Map<string, SeparatedPair>()
  for (const contrast of contrasts.toSorted((a, b) => plainness(a) - plainness(b))) {
    const [target, comparator] = [nameOf(contrast.target), nameOf(contrast.comparator)]
    const key = [target, comparator].toSorted().join('\n')
    if (!pairs.has(key)) pairs.set(key, { target, comparator })
  }
  return [...pairs.values()]
}

/** As many of the pairs as a line or two has room for, and the first in any case. */
export function inShort(pairs: readonly SeparatedPair[]): Separates {
  const [first, second] = pairs
  if (!first) return { named: [], others: 0 }
  const hasRoom = second !== undefined && lettersOf(first) + lettersOf(second) <= LETTERS
  const named = hasRoom ? [first, second] : [first]
  return { named, others: pairs.length - named.length }
}

function lettersOf({ target, comparator }: SeparatedPair): number {
  return target.length + comparator.length
}

function plainness({ target, comparator }: Contrast): number {
  if (target.kind === 'words' || comparator.kind === 'words') return 2
  return target.kind === 'site' && comparator.kind === 'site' ? 0 : 1
}
