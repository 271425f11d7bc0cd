import type { Commit, Qualifier } from './patientCase'
import { shuffleKey } from './shuffleKey'

/** A pair of opposites, and which of the two stands first. */
export type QualifierPair = { qualifier: Qualifier; sides: readonly ('is' | 'not')[] }

/** The pairs of a problem representation. The side that holds stands now first, now second. */
export function pairsOf({
  id,
  expert,
}: Extract<Commit, { kind: 'representation' }>): QualifierPair[] {
  return expert.qualifiers.map((qualifier) => {
    const isSwapped = shuffleKey(`${id} ${qualifier.id}`) % 2 === 1
    return { qualifier, sides: isSwapped ? ['not', 'is'] : ['is', 'not'] }
  })
}
