import { compareCards } from '../compare/compareCards'
import type { Frequency, SchemaKnowledge } from '../schema/details'
import type { NodeId } from '../schema/schema'

export type KeyContrast = {
  /** The finding, by id. */
  id: string
  name: string
  /** How often it is met with each card; nothing where nobody says. */
  said: readonly (Frequency | undefined)[]
}

const MOST = 3

/** The few findings that separate two cards most and of which something is said of both. */
export function keyContrasts(
  cards: readonly NodeId[],
  knowledge: SchemaKnowledge,
): readonly KeyContrast[] {
  const nodes = cards.flatMap((id) => knowledge.nodes[id] ?? [])
  if (nodes.length < 2) return []
  return compareCards(nodes, knowledge)
    .tests.map(({ lead: { id, name, said } }) => ({
      id,
      name,
      said: said.map((each) => each?.frequency),
    }))
    .filter(({ said }) => said.every((each) => each !== undefined))
    .slice(0, MOST)
}
