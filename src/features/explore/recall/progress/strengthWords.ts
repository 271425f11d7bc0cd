import { begunIn } from '@/domain/recall/weakestBranches'
import type { NodeStrength, Strength } from '@/domain/recall/progress'

/** What each strength is called, and what it means. */
export const STRENGTH_WORDS: Record<Strength, { name: string; means: string }> = {
  strong: { name: 'strong', means: 'remembered, and will be for weeks' },
  fair: { name: 'fair', means: 'remembered, and coming back' },
  weak: { name: 'weak', means: 'forgotten last time, or waiting too long' },
  learning: { name: 'learning', means: 'begun, not yet learnt' },
  new: { name: 'new', means: 'not asked yet' },
}

/**
 * On a node of the tree, the word and how many of its cards it is said of: "weak: 3 of the 12 begun",
 * "learning: 5 of the 8 begun", "strong: 9 of 10"; where it is fair, what is remembered: "fair: 7 of
 * 12 known". Nothing where there is no card.
 */
export function strengthWords(of: NodeStrength): string | undefined {
  const { strength, all } = of
  if (!strength) return undefined
  const begun = begunIn(of)
  const total = begun + all.new
  const { name } = STRENGTH_WORDS[strength]
  switch (strength) {
    case 'new':
      return `${name}: ${total === 1 ? '1 card' : `${total} cards`}`
    case 'weak':
    case 'learning':
      return `${name}: ${all[strength]} of the ${begun} begun`
    case 'fair':
      return `${name}: ${all.fair + all.strong} of ${total} known`
    case 'strong':
      return `${name}: ${all.strong} of ${total}`
  }
}
