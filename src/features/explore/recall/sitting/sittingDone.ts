import type { ReviewEvent } from '@/domain/recall/reviewEvent'
import type { Sitting } from '@/state/recallSlice'

/** How many cards were gone through in a sitting, and which of them were not remembered at once. */
export function sittingDone({ acts }: Sitting, reviews: readonly ReviewEvent[]) {
  const given = new Set(acts.flatMap((act) => (act.kind === 'graded' ? act.review : [])))
  const counted = reviews.flatMap((event) =>
    event.kind === 'review' && given.has(event.id) ? event : [],
  )
  return {
    asked: new Set(counted.map(({ card }) => card)).size,
    hard: new Set(counted.filter(({ grade }) => grade === 'again').map(({ card }) => card)),
  }
}
