import { nodeById } from '../schema/findNode'
import type { Schema } from '../schema/schema'
import { cardId } from './cards/cardId'
import type { RecallCard } from './recallCard'

const FIVE = 5

/**
 * Five cards as a first taste of a schema: its branches, the labels of two of them, what separates
 * the two nodes that its authors hold against each other most, and a diagnosis to be named. What a
 * schema has no card of is made up for by the next in the order of learning.
 */
export function firstFive(schema: Schema, cards: readonly RecallCard[]): RecallCard[] {
  const { rootId, question } = schema
  const ofKind = (kind: RecallCard['kind']) => cards.filter((card) => card.kind === kind)
  const main = question && cardId(schema.id, 'separates', ...question)
  const separates = ofKind('separates')
  const taste = [
    ...ofKind('children').filter(({ node }) => node === rootId),
    ...ofKind('label')
      .filter(({ node }) => nodeById(schema, node).parent === rootId)
      .slice(0, 2),
    separates.find(({ id }) => id === main) ?? separates[0],
    ofKind('script-from-findings')[0] ?? ofKind('rebuild')[0],
  ].filter((card) => card !== undefined)
  return [...new Set([...taste, ...cards])].slice(0, FIVE)
}
