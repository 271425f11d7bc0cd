import type { NodeId } from '@/domain/schema/schema'

/** What stands in the slots below each node of a branch that is being rebuilt. */
export type Written = Readonly<Record<NodeId, readonly string[]>>

export function wordsAt(written: Written, parent: NodeId, slot: number): string {
  return written[parent]?.[slot] ?? ''
}

export function withWords(written: Written, parent: NodeId, slot: number, words: string): Written {
  const slots = [...(written[parent] ?? [])]
  while (slots.length < slot) slots.push('')
  slots[slot] = words
  return { ...written, [parent]: slots }
}

/** What was written, without the slots that were left empty. */
export function allWritten(written: Written): { parent: NodeId; words: string }[] {
  return Object.entries(written).flatMap(([parent, slots]) =>
    slots
      .map((words) => ({ parent: parent as NodeId, words: words.trim() }))
      .filter(({ words }) => words !== ''),
  )
}
