import { expect, test } from 'vitest'
import type { RecallCard } from '@/domain/recall/recallCard'
import { nodeById } from '@/domain/schema/findNode'
import { nodeId } from '@/domain/schema/schema'
import { BUNDLED, bundledDocument } from '../../../support/bundledDocuments'
import { recallParts } from '../../../support/recallParts'

const ofBlock = (cards: readonly RecallCard[], branch: string) =>
  cards.filter((card) => card.branch === branch)

test.each(BUNDLED)('in %s no more than two cards of a kind stand in a row', (id) => {
  const { schema, cards } = recallParts(bundledDocument(id))
  for (const branch of nodeById(schema, schema.rootId).children) {
    const kinds = ofBlock(cards, branch).map(({ kind }) => kind)
    const inRow = kinds.filter((kind, at) => kind === kinds[at - 1] && kind === kinds[at - 2])
    // At the very end of a block there may be nothing else left.
    expect(inRow.length).toBeLessThan(4)
  }
})

test.each(BUNDLED)('in %s nothing is told apart before both labels were met', (id) => {
  const { cards } = recallParts(bundledDocument(id))
  const placeOf = new Map(cards.map((card, at) => [card.id, at]))
  const early = cards.filter(({ kind, id: card }, at) => {
    if (kind !== 'separates') return false
    const nodes = card
      .slice(card.lastIndexOf('/') + 1)
      .split('~')
      .map(nodeId)
    return nodes.some((node) => (placeOf.get(`${id}/label/${node}`) ?? -1) > at)
  })
  expect(early).toEqual([])
})
