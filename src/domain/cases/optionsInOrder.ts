import type { Schema } from '../schema/schema'
import { visibleNodes } from '../schema/visibleNodes'
import { allOpen } from '../schema/openBranches'
import type { BranchOption, Commit, FindingOption } from './patientCase'
import { shuffleKey } from './shuffleKey'

/**
 * The options of a question in the order in which they are offered: branches as in the tree,
 * findings shuffled, each time alike. The order in which they are written tends to begin with the
 * best.
 */
export function optionsInOrder(
  schema: Schema,
  commit: Extract<Commit, { kind: 'branch' | 'next-finding' }>,
): readonly (BranchOption | FindingOption)[] {
  if (commit.kind === 'next-finding') {
    return commit.options.toSorted(
      (a, b) => shuffleKey(commit.id + a.id) - shuffleKey(commit.id + b.id),
    )
  }
  const places = new Map(
    visibleNodes(schema, allOpen(schema)).map(({ id }, index) => [id, index] as const),
  )
  return commit.options.toSorted((a, b) => (places.get(a.node) ?? 0) - (places.get(b.node) ?? 0))
}
