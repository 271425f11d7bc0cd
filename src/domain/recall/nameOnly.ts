import { nodeById } from '../schema/findNode'
import type { NodeId, Schema } from '../schema/schema'

/** What a node is called, without the question in its label: that often names its branches. */
export function nameOnly(schema: Schema, id: NodeId): string {
  const { label } = nodeById(schema, id)
  const [name, question] = label.split(': ')
  return question?.endsWith('?') && name ? name : label
}
