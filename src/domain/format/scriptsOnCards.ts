import type { SchemaDocument } from './definition/document'

type TreeNode = NonNullable<SchemaDocument['tree']>

/** The scripts in which cards of a tree end, each once: the others are no more than mimics of them. */
export function scriptsOnCards({ tree }: SchemaDocument): string[] {
  const idsIn = ({ script, children = [] }: TreeNode): string[] => [
    ...(script === undefined ? [] : [script]),
    ...children.flatMap(idsIn),
  ]
  return [...new Set(tree ? idsIn(tree) : [])]
}
