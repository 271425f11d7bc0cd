import fc from 'fast-check'
import { indexTree } from '@/domain/schema/indexTree'
import type { OpenBranches } from '@/domain/schema/openBranches'
import { type CompiledNode, type NodeId, nodeId, type Schema } from '@/domain/schema/schema'

type OpenTree = { schema: Schema; open: OpenBranches; id: NodeId }

type Draft = CompiledNode & { children: Draft[] }

/** Any tree of up to 25 nodes, from the root alone to one long way down. */
export const anySchema: fc.Arbitrary<Schema> = fc
  .array(fc.nat({ max: 23 }), { maxLength: 24 })
  .map((choices) => {
    const nodes: Draft[] = [draft(0)]
    choices.forEach((choice, index) => {
      const node = draft(index + 1)
      nodes[choice % nodes.length]?.children.push(node)
      nodes.push(node)
    })
    return indexTree({
      id: 'any',
      version: '0.1.0',
      title: 'Any',
      emergencies: [],
      root: nodes[0] ?? draft(0),
    })
  })

/** Any tree with any of its branches open, and one of its nodes. */
export const anyOpenTree: fc.Arbitrary<OpenTree> = anySchema.chain((schema) => {
  const ids = Object.keys(schema.nodes).map(nodeId)
  return fc.record({
    schema: fc.constant(schema),
    open: fc.record({
      level: fc.nat({ max: schema.height + 1 }),
      except: fc.subarray(ids.filter((id) => schema.nodes[id]?.children.length)),
    }),
    id: fc.constantFrom(...ids),
  })
})

function draft(number: number): Draft {
  return { id: `n${number}`, label: `Node ${number}`, kind: 'category', children: [] }
}
