import { expect, test } from 'vitest'
import { firstFive } from '@/domain/recall/firstFive'
import { nodeId } from '@/domain/schema/schema'
import { bundledDocument } from '../../../support/bundledDocuments'
import { recallParts, smallDocument } from '../../../support/recallParts'

const idsOf = ({ schema, cards }: Pick<ReturnType<typeof recallParts>, 'schema' | 'cards'>) =>
  firstFive(schema, cards).map(({ id }) => id.replace(`${schema.id}/`, ''))

test('the first five cards are the branches, two labels, what separates, and a diagnosis', () => {
  expect(idsOf(recallParts(smallDocument))).toEqual([
    'children/drop',
    'label/root',
    'label/nerve',
    'separates/nerve~root',
    'script-from-findings/disc',
  ])
})

test('what separates is the main question of the schema, where it has one', () => {
  const { schema, cards } = recallParts(bundledDocument('foot-drop'))
  const question = [nodeId('l5-root'), nodeId('fibular-nerve')] as const
  const [one, other] =
    cards
      .findLast(({ kind }) => kind === 'separates')
      ?.id.split('/')
      .at(-1)
      ?.split('~') ?? question
  const asked = { ...schema, question: [nodeId(other ?? ''), nodeId(one ?? '')] as const }
  expect(idsOf({ schema: asked, cards })[3]).toBe(`separates/${one}~${other}`)
})

test('a schema with few cards gives all of them', () => {
  const { schema, cards } = recallParts(smallDocument)
  expect(firstFive(schema, cards.slice(0, 2))).toHaveLength(2)
})
