import { expect, test } from 'vitest'
import { compareCards } from '@/domain/compare/compareCards'
import { compareWays } from '@/domain/compare/compareWays'
import { mainQuestion } from '@/domain/compare/mainQuestion'
import { contrastQuestion } from '@/domain/tour/contrastQuestion'
import { BUNDLED, bundledDocument } from '../support/bundledDocuments'
import { recallParts } from '../support/recallParts'

test.each(BUNDLED)('the main question of %s can be asked with three findings', (id) => {
  const { schema, knowledge } = recallParts(bundledDocument(id))
  const pair = mainQuestion(schema, compareWays(schema, knowledge))
  const cards = pair?.flatMap((node) => knowledge.nodes[node] ?? []) ?? []
  const question = contrastQuestion(compareCards(cards, knowledge))
  expect(question?.options).toHaveLength(3)
  for (const other of question?.options ?? []) {
    if (other === question?.best) continue
    expect(other.separation).toBeLessThan(question?.best.separation ?? 0)
    expect(other.said.map((said) => said?.frequency)).not.toContain(undefined)
  }
})
