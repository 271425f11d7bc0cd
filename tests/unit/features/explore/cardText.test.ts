import { describe, expect, test } from 'vitest'
import { nodeById } from '@/domain/schema/findNode'
import { nodeId } from '@/domain/schema/schema'
import {
  cardHeightPx,
  type CardLook,
  cardMeasures,
  metaText,
  USUAL_LOOK,
} from '@/features/explore/map/cardText'
import { buildSchema } from '../../../support/buildSchema'

const cardOf = (label: string, when?: string) => {
  const traits = { label, ...(when !== undefined && { when }) }
  const schema = buildSchema({ weakness: { cord: {} } }, { nodes: { cord: traits } })
  return nodeById(schema, nodeId('cord'))
}
const high = (label: string, look: Partial<CardLook> = {}, when?: string) =>
  cardHeightPx(cardOf(label, when), cardMeasures({ ...USUAL_LOOK, ...look }))

describe('the height of a card', () => {
  test('grows by a line when its label needs two', () => {
    expect(high('Disc herniation on the fifth root')).toBeGreaterThan(high('Stroke'))
  })

  test('grows with the text', () => {
    expect(high('Stroke', { textScale: 2 })).toBeGreaterThan(high('Stroke', { textScale: 1.5 }))
    expect(high('Stroke', { textScale: 1.5 })).toBeGreaterThan(high('Stroke'))
  })

  test('is less in a compact tree', () => {
    expect(high('Stroke', { isCompact: true }, 'Sudden')).toBeLessThan(high('Stroke', {}, 'Sudden'))
  })

  test('takes the thick lines of high contrast in', () => {
    expect(high('Stroke', { borderPx: 2 })).toBe(high('Stroke') + 2)
  })

  test('holds a word without any break in it, however long', () => {
    const letters = (count: number) => high('m'.repeat(count))
    expect(letters(60)).toBeGreaterThan(letters(30))
    expect(letters(30)).toBeGreaterThan(letters(5))
  })
})

test('the width of a card grows half as fast as its words, so that one still fits a phone', () => {
  const usual = cardMeasures(USUAL_LOOK).widthPx
  expect(cardMeasures({ ...USUAL_LOOK, textScale: 2 }).widthPx).toBe(usual * 1.5)
})

test('the number of others stays on the line of its plus sign', () => {
  expect(metaText({ name: 'Stroke', others: 2 })).toBe('Stroke +\u00a02')
  expect(metaText({ name: 'can’t miss', others: 0 })).toBe('can’t miss')
})
