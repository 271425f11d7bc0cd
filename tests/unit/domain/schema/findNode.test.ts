import { expect, test } from 'vitest'
import { ancestors } from '@/domain/schema/ancestors'
import { findNode, nodeById } from '@/domain/schema/findNode'
import { nodeId } from '@/domain/schema/schema'
import { buildSchema } from '../../../support/buildSchema'
import { footDrop } from '../../../support/footDrop'

const schema = buildSchema({ weakness: { cord: { compression: {} } } })

test('a node is found by its id, and an unknown id finds nothing', () => {
  expect(findNode(schema, 'cord')?.label).toBe('Cord')
  expect(findNode(schema, 'spleen')).toBeUndefined()
})

test.each(['constructor', 'toString', '__proto__'])('"%s" is no node of any schema', (id) => {
  expect(findNode(schema, id)).toBeUndefined()
  expect(findNode({ ...schema, nodes: { ...schema.nodes } }, id)).toBeUndefined()
})

test('asking for a node that our own code promised is a mistake that says what is missing', () => {
  expect(() => nodeById(schema, nodeId('spleen'))).toThrow('schema "weakness" has no node "spleen"')
})

test('the way to a node goes from the root down to its parent', () => {
  const way = ancestors(footDrop, nodeId('l5-disc')).map((node) => node.id)
  expect(way).toEqual(['foot-drop', 'peripheral', 'roots', 'l5-root'])
})

test('nothing stands above the root', () => {
  expect(ancestors(schema, schema.rootId)).toEqual([])
})
