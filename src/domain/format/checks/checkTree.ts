import type { Fault } from '../fault'
import { listOf } from '../json/jsonValue'
import { quoted } from '../../shared/quoted'
import type { CheckedFile } from './checkedFile'
import type { WrittenNode } from './treeNodes'

const MOST_CHILDREN = 7
const LONGEST_LABEL = 60

/** Counts what a reader sees as one character as one. */
const characters = new Intl.Segmenter('en')

/** What makes a tree hard to teach from: branches without their words, crowds, long labels. */
export function checkTree({ nodes }: CheckedFile): Fault[] {
  return nodes.flatMap((node) => [
    ...labelFaults(node),
    ...diagnosisFaults(node),
    ...edgeFaults(node),
    ...branchFaults(node),
  ])
}

function nameOfNode({ value }: WrittenNode): string {
  return quoted(typeof value.label === 'string' ? value.label : (value.id ?? 'this node'))
}

function labelFaults({ path, value }: WrittenNode): Fault[] {
  if (typeof value.label !== 'string' || value.label.length <= LONGEST_LABEL) return []
  const length = [...characters.segment(value.label)].length
  if (length <= LONGEST_LABEL) return []
  return [
    {
      code: 'long-label',
      path: [...path, 'label'],
      message: `This label has ${length} characters; more than ${LONGEST_LABEL} cannot be projected.`,
      fix: 'Shorten it, and say the rest in "gist".',
    },
  ]
}

function diagnosisFaults(node: WrittenNode): Fault[] {
  if (node.value.kind !== 'diagnosis' || node.value.script !== undefined) return []
  return [
    {
      code: 'diagnosis-without-script',
      path: node.path,
      message: `The diagnosis ${nameOfNode(node)} has no illness script.`,
      fix: 'Name one in "script".',
    },
  ]
}

/** The root is chosen by nobody, so nothing leads to it and it is never wrong. */
function edgeFaults(node: WrittenNode): Fault[] {
  if (node.depth === 1) return []
  const faults: Fault[] = []
  if (node.value.when === undefined) {
    faults.push({
      code: 'branch-without-when',
      path: node.path,
      message: `The branch to ${nameOfNode(node)} does not say what leads there.`,
      fix: 'Say it in "when", in a few words.',
    })
  }
  if (node.value.whyNot === undefined) {
    faults.push({
      code: 'branch-without-why-not',
      path: node.path,
      message: `Nothing says why ${nameOfNode(node)} is wrong when someone chooses it wrongly.`,
      fix: 'Say it in "whyNot".',
    })
  }
  return faults
}

function branchFaults(node: WrittenNode): Fault[] {
  const count = listOf(node.value.children).length
  const faults: Fault[] = []
  if (count > MOST_CHILDREN) {
    faults.push({
      code: 'too-many-children',
      path: [...node.path, 'children'],
      message: `${nameOfNode(node)} has ${count} branches; nobody can hold more than ${MOST_CHILDREN}.`,
      fix: 'Group them under two or three nodes.',
    })
  }
  if (count > 0 && node.value.ask === undefined) {
    faults.push({
      code: 'branch-without-ask',
      path: node.path,
      message: `${nameOfNode(node)} has branches, but no question that chooses between them.`,
      fix: 'Ask it in "ask".',
    })
  }
  return faults
}
