import type { SchemaNode } from '../../schema/schema'

const MOST_BRANCHES = 7

/** Whether a node has branches enough to ask for, and few enough to keep in mind at once. */
export function hasFewBranches({ children }: SchemaNode): boolean {
  return children.length > 1 && children.length <= MOST_BRANCHES
}
