import { type DigitStroke, digitOf } from '../shared/digitOf'
import { nodeById } from '../schema/findNode'
import type { NodeId, Schema, SchemaNode } from '../schema/schema'

/** What a key asks of the step view. */
export type StepIntent =
  | { kind: 'answer'; id: NodeId }
  | { kind: 'focus'; id: NodeId }
  | { kind: 'back'; id: NodeId }

/**
 * What a key means at a step: a digit chooses the answer of that number, left goes one step back.
 * Down and up walk the answers and right takes the one that the keyboard is on. Nothing for a key
 * that the step has no use for.
 *
 * @param answer the answer that the keyboard is on, if it is on one
 */
export function stepKey(
  schema: Schema,
  node: SchemaNode,
  answer: NodeId | undefined,
  stroke: DigitStroke,
): StepIntent | undefined {
  if (stroke.shiftKey && isArrow(stroke)) return undefined
  switch (stroke.key) {
    case 'ArrowLeft':
      return node.parent === undefined ? undefined : { kind: 'back', id: node.parent }
    case 'ArrowRight':
      return answer && { kind: 'answer', id: answer }
    case 'ArrowDown':
      return answer && beside(schema, answer, 1)
    case 'ArrowUp':
      return answer && beside(schema, answer, -1)
    default:
      return nth(node, digitOf(stroke))
  }
}

/** Whether it is an arrow key, which nobody switches off as one does letters and digits. */
export function isArrow({ key }: Pick<DigitStroke, 'key'>): boolean {
  return key.startsWith('Arrow')
}

function nth({ children }: SchemaNode, digit: string | undefined): StepIntent | undefined {
  const id = digit === undefined ? undefined : children[Number(digit) - 1]
  return id && { kind: 'answer', id }
}

function beside(schema: Schema, answer: NodeId, by: 1 | -1): StepIntent | undefined {
  const { parent, position } = nodeById(schema, answer)
  const siblings = parent === undefined ? [] : nodeById(schema, parent).children
  const id = siblings[position - 1 + by]
  return id && { kind: 'focus', id }
}
