import type { SchemaNode } from '@/domain/schema/schema'

/**
 * What a screen reader says of a node, as in "Peroneal or root?, question, level 2, 1 of 3, 4 below";
 * what leads to it and what must not be missed come last.
 *
 * "Expanded" or "collapsed" is not among the words: a card says it with `aria-expanded`, which is
 * read out beside the name, so that it would be heard twice; and a name that changes when a branch
 * is opened is read out anew each time, where the change of state is one word. On a treeitem level
 * and position are said in the same way.
 */
export function nodeName(node: SchemaNode, note?: string): string {
  return [
    node.label,
    ...noteWords(note),
    node.kind,
    `level ${node.depth + 1}`,
    `${node.position} of ${node.siblings}`,
    ...belowWords(node),
  ].join(', ')
}

/** The same without what `aria-level`, `aria-posinset` and `aria-setsize` already say. */
export function rowName(node: SchemaNode, note?: string): string {
  return [node.label, ...noteWords(note), node.kind, ...belowWords(node)].join(', ')
}

/** What findings speak against is said early: it is why the card steps back. */
function noteWords(note: string | undefined): string[] {
  return note === undefined ? [] : [note]
}

function whenWords({ when }: SchemaNode): string[] {
  return when === undefined ? [] : [when]
}

/** How many are below, what leads here, and what must not be missed: as the card shows it. */
function belowWords(node: SchemaNode): string[] {
  const below = node.below > 0 ? [`${node.below} below`] : []
  return [...below, ...whenWords(node), ...cantMissWords(node)]
}

/** The first by name and the others by their number: the name is heard at every step. */
function cantMissWords({ cantMiss, cantMissBelow }: SchemaNode): string[] {
  if (cantMiss) return ["can't miss"]
  const [first, ...others] = cantMissBelow
  if (first === undefined) return []
  return [`can't miss: ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`]
}
