import type { Rebuilt } from '@/domain/recall/rebuilt'
import type { Grade } from '@/domain/recall/reviewEvent'

/** How a rebuilt branch stands to the tree, in a sentence. */
export function rebuiltWords({ written, missing }: Rebuilt): string {
  const count = (verdict: string) => written.filter((each) => each.verdict === verdict).length
  const right = count('right') + count('near')
  const all = right + missing.length
  const parts = [
    count('near') > 0 ? `${count('near')} nearly right` : undefined,
    missing.length > 0 ? `${missing.length} missing` : undefined,
    count('misplaced') > 0 ? `${count('misplaced')} misplaced` : undefined,
    count('extra') > 0 ? `${count('extra')} extra` : undefined,
  ].filter((part) => part !== undefined)
  const lead = right === all ? `All ${all}` : `${right} of ${all}`
  return parts.length === 0 ? `${lead}, all right.` : `${lead}: ${parts.join(', ')}.`
}

/** What the comparison speaks for; the person decides. Spelling does not count against one. */
export function proposedGrade({ written, missing }: Rebuilt): Grade {
  const isAstray = written.some(({ verdict }) => verdict === 'extra' || verdict === 'misplaced')
  if (missing.length > 0) return 'again'
  return isAstray ? 'hard' : 'good'
}
