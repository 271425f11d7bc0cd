import { expect, test } from 'vitest'
import type { SchemaDocument } from '@/domain/format/definition/document'
import { parseDocument } from '@/domain/format/parseDocument'
import { generateSchema, WIDE } from '../../../bench/generateSchema.mjs'

type TreeNode = NonNullable<SchemaDocument['tree']>

function nodesBelow(node: TreeNode): TreeNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesBelow)]
}

function height({ children = [] }: TreeNode): number {
  return children.length === 0 ? 0 : 1 + Math.max(...children.map(height))
}

function nodesOf(schema: SchemaDocument): TreeNode[] {
  return schema.tree ? nodesBelow(schema.tree) : []
}

test.each([50, 3000])('a generated schema of %i nodes is sound', (nodes) => {
  const { problems } = parseDocument(JSON.stringify(generateSchema({ nodes })))
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test.each([50, 300, 3000])('it has %i nodes when so many are asked for', (nodes) => {
  expect(nodesOf(generateSchema({ nodes }))).toHaveLength(nodes)
})

test('one branch has exactly forty children, all of them leaves', () => {
  const wide = nodesOf(generateSchema({ nodes: 300 })).find(({ id }) => id === WIDE.id)
  expect(wide?.children).toHaveLength(40)
  expect(wide?.children?.filter(({ children }) => children)).toEqual([])
})

test('three thousand nodes are as deep as a real tree of that size, with labels as long', () => {
  const schema = generateSchema({ nodes: 3000 })
  const lengths = nodesOf(schema).map(({ label }) => label.length)
  expect(schema.tree && height(schema.tree)).toBeGreaterThanOrEqual(6)
  expect(schema.tree && height(schema.tree)).toBeLessThanOrEqual(8)
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(10)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(50)
})

test('the same seed makes the same schema, another seed another', () => {
  const [first, again, other] = [1, 1, 2].map((seed) => generateSchema({ nodes: 300, seed }))
  expect(again).toEqual(first)
  expect(other).not.toEqual(first)
})

test('a schema too small for the branch of forty is refused', () => {
  expect(() => generateSchema({ nodes: 49 })).toThrow('at least 50 nodes')
})
