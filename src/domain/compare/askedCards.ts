import { nodeById } from '../schema/findNode'
import type { SchemaKnowledge } from '../schema/details'
import type { NodeId, Schema, SchemaNode } from '../schema/schema'
import { MOST_COMPARED } from './comparePlace'
import { isComparableNode } from './compareWays'

/** The cards that an address asks to compare, and those of them that it cannot have. */
export type AskedCards = {
  /** Four at most. */
  cards: readonly SchemaNode[]
  /** More than four were asked for. */
  tooMany: readonly SchemaNode[]
  /** They have neither a script nor a site, so that nothing is known to compare. */
  unknown: readonly SchemaNode[]
}

/** Sorts the cards that were asked for into those that are shown and those that are not. */
export function askedCards(
  schema: Schema,
  knowledge: SchemaKnowledge,
  ids: readonly NodeId[],
): AskedCards {
  const nodes = ids.map((id) => nodeById(schema, id))
  const comparable = nodes.filter(({ id }) => isComparableNode(knowledge, id))
  return {
    cards: comparable.slice(0, MOST_COMPARED),
    tooMany: comparable.slice(MOST_COMPARED),
    unknown: nodes.filter((node) => !comparable.includes(node)),
  }
}
