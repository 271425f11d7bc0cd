import { nodeById } from '../../schema/findNode'
import type { NodeId, Schema } from '../../schema/schema'

/** Labels without what stands behind a colon in them, unless that is all that they differ by. */
export function shortLabels(schema: Schema, ids: readonly NodeId[]): string[] {
  const labels = ids.map((id) => nodeById(schema, id).label)
  const short = labels.map((label) => label.replace(/(?<=\S):\s.*$/u, ''))
  return new Set(short).size === short.length ? short : labels
}
