import { useEffect, useState } from 'react'
import { openLearnerLog } from '@/state/learnerLog'
import { useAppStore } from '@/state/store'

const NONE: ReadonlyMap<string, string> = new Map()

/** How many cards are due today in each schema, in words. What reckons it comes when there is something. */
export function useDueCounts(): ReadonlyMap<string, string> {
  const [counts, setCounts] = useState(NONE)
  const reviews = useAppStore((state) => state.reviews)
  useEffect(() => void openLearnerLog(), [])
  useEffect(() => {
    let isGone = false
    if (reviews.length === 0) return undefined
    const reckon = async () => {
      const part = await import('@/state/dueCounts').catch(() => undefined)
      // Without it the library says nothing of what is due, and recall still does.
      if (part && !isGone) setCounts(part.dueCounts())
    }
    void reckon()
    return () => {
      isGone = true
    }
  }, [reviews])
  return counts
}
