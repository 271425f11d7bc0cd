import type { Fault } from '../fault'
import { LIMITS } from '../limits'
import type { WrittenNode } from './treeNodes'

/** A tree with too many nodes, or with nodes too deep; each is said once, where it first is so. */
export function checkTreeLimits(nodes: readonly WrittenNode[]): Fault[] {
  const faults: Fault[] = []
  if (nodes.length > LIMITS.nodes) {
    faults.push({
      code: 'too-many-nodes',
      path: ['tree'],
      at: 'key',
      message: `The tree has ${nodes.length} nodes; ${LIMITS.nodes} are the most.`,
      fix: 'Make several schemas of it.',
    })
  }
  const tooDeep = nodes.find(({ depth }) => depth > LIMITS.treeDepth)
  if (tooDeep) {
    faults.push({
      code: 'tree-too-deep',
      path: tooDeep.path,
      message: `The tree is more than ${LIMITS.treeDepth} levels deep here.`,
      fix: 'Make it flatter, or make a schema of this branch.',
    })
  }
  return faults
}
