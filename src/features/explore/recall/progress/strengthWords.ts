import { begunIn } from '@/domain/recall/weakestBranches'
import type { NodeStrength, Strength } from '@/domain/recall/progress'

/** What each strength is called, and what it means. */
export const STRENGTH_WORDS: Record<Strength, { name: string; means: string }> = {
  strong: { name: 'strong', means: 'remembered, and will be for weeks' },
  fair: { name: 'fair', means: 'remembered, and coming back' },
  weak: { name: 'weak', means: 'forgotten last time, or waiting too long' },
  learning: { name: 'learning', means: 'begun, and not yet a day old' },
  new: { name: 'new', means: 'not asked yet' },
}

/**
 * On a node of the tree, as in "weak: 3 of 12 known", or as long as some are new "weak: 5 of 12
 * begun"; nothing where there is no card.
 */
export function strengthWords(of: NodeStrength): string | undefined {
  if (!of.strength) return undefined
  const { name } = STRENGTH_WORDS[of.strength]
  const begun = begunIn(of)
  const total = begun + of.all.new
  if (begun === 0) return `${name}: ${total === 1 ? '1 card' : `${total} cards`}`
  if (begun < total || of.strength === 'learning') return `${name}: ${begun} of ${total} begun`
  return `${name}: ${of.all.fair + of.all.strong} of ${total} known`
}
