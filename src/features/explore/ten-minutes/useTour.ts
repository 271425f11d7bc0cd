import { useEffect, useMemo } from 'react'
import { recallCards } from '@/domain/recall/recallCards'
import type { Schema } from '@/domain/schema/schema'
import { type TourStep, tourSteps } from '@/domain/tour/tourSteps'
import type { LoadFailure } from '@/platform/fetchJson'
import { selectAttempts } from '@/state/casePlay'
import { fetchCases, fetchKnowledge } from '@/state/fetchParts'
import { openLearnerLog } from '@/state/learnerLog'
import { useAppStore } from '@/state/store'
import { useKnowledge } from '../useKnowledge'

/** The steps of the first ten minutes, once it is known what there is and what was done. */
export type ArrivingTour =
  | { status: 'coming' }
  | { status: 'here'; steps: readonly TourStep[] }
  | { status: 'failed'; failure: LoadFailure; retry: () => void }

export function useTour(schema: Schema): ArrivingTour {
  const cases = useAppStore((state) => state.cases[schema.id])
  const knowledge = useKnowledge(schema.id)
  const isLogHere = useAppStore(({ learnerLog }) => learnerLog === 'here')
  const attempts = useAppStore(selectAttempts)
  const reviews = useAppStore((state) => state.reviews)
  const hasSeenContrast = useAppStore(({ contrastsSeen }) => contrastsSeen.includes(schema.id))
  useEffect(() => void fetchCases(schema.id), [schema.id])
  useEffect(() => void openLearnerLog(), [])
  return useMemo((): ArrivingTour => {
    const retry = () => {
      void fetchCases(schema.id)
      void fetchKnowledge(schema.id)
    }
    if (cases?.status === 'failed') return { ...cases, retry }
    if (knowledge.status === 'failed') return { ...knowledge, retry }
    if (cases?.status !== 'here' || knowledge.status !== 'here' || !isLogHere) {
      return { status: 'coming' }
    }
    const cardCount = recallCards(schema, knowledge.value).length
    const done = { attempts, reviews, hasSeenContrast }
    return { status: 'here', steps: tourSteps({ schema, cases: cases.value, cardCount, ...done }) }
  }, [schema, cases, knowledge, isLogHere, attempts, reviews, hasSeenContrast])
}
