import { useEffect } from 'react'
import type { ReviewBook } from '@/domain/recall/reviewBook'
import { openLearnerLog } from '@/state/learnerLog'
import { bookOf } from '@/state/reviewBook'
import { useAppStore } from '@/state/store'

/** How well each card is remembered; nothing as long as the device's log is not read. */
export function useReviewBook(): ReviewBook | undefined {
  const isHere = useAppStore(({ learnerLog }) => learnerLog === 'here')
  const reviews = useAppStore((state) => state.reviews)
  useEffect(() => void openLearnerLog(), [])
  return isHere ? bookOf(reviews) : undefined
}
