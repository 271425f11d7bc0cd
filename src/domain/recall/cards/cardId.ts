import type { CardKind, RecallCard } from '../recallCard'

/** The id of the card that asks this of these things of a schema; two of them in either order. */
export function cardId(schema: string, kind: CardKind, ...ids: readonly string[]): string {
  return `${schema}/${kind}/${ids.toSorted().join('~')}`
}

/** The ids of what a card asks for, as they stand in its own id. */
export function askedIds({ id }: RecallCard): readonly string[] {
  return id.slice(id.lastIndexOf('/') + 1).split('~')
}
