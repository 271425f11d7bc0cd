import type { ComparedFinding } from '@/domain/compare/compareCards'
import { SEPARATES } from '@/domain/compare/separation'
import type { SchemaNode } from '@/domain/schema/schema'

type Named = Pick<SchemaNode, 'label'>
type SaidOf = Pick<ComparedFinding, 'said' | 'separation' | 'contrasts'>

/** What is said of a finding in each of two cards, as in "L5 root: usually. Peroneal: never." */
export function saidWords(cards: readonly Named[], { said }: Pick<SaidOf, 'said'>): string {
  const [first] = said
  if (first && said.every((each) => each?.frequency === first.frequency)) {
    return `${capital(first.frequency)} in both.`
  }
  return cards
    .map(({ label }, index) => `${label}: ${said[index]?.frequency ?? 'not said'}.`)
    .join(' ')
}

/** Why a finding that is not the best one is not looked for first. */
export function separatesWords({ said, separation, contrasts }: SaidOf): string {
  if (separation >= SEPARATES || contrasts.length > 0) return 'It tells them apart, but less well.'
  const [first] = said
  return said.every((each) => each?.frequency === first?.frequency)
    ? 'It does not tell them apart.'
    : 'That is about as often, so it hardly tells them apart.'
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
