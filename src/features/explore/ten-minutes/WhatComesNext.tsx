import { useState } from 'react'
import { dueAt } from '@/domain/recall/dueAt'
import { intervalWords } from '@/domain/recall/intervals'
import type { ReviewBook } from '@/domain/recall/reviewBook'
import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { partAddress } from '../recall/goToPart'
import { useReviewBook } from '../recall/useReviewBook'

/** After all steps: when the cards come back, and that nothing else is asked of one. */
export function WhatComesNext({ schema }: { schema: Schema }) {
  const book = useReviewBook()
  const place = useAppStore((state) => state.place)
  const [now] = useState(() => Date.now())
  if (!book || !place) return null
  const { tour: _, ...left } = place
  return (
    <p className="mt-3 max-w-[38rem] text-[1.0625rem] leading-[1.5rem] text-ink-2">
      {comesBackWords(book, schema.id, now)}{' '}
      <a href={partAddress(left)} className="text-accent underline">
        Recall
      </a>{' '}
      says when something is due; nothing else is asked of you.
    </p>
  )
}

/** As in "Your 5 cards come back, the first in 2 days." */
function comesBackWords(book: ReviewBook, schema: string, now: number): string {
  const dues = [...book.memories.values()]
    .filter(({ card }) => card.startsWith(`${schema}/`))
    .flatMap(({ schedule }) => (schedule ? [dueAt(schedule, now)] : []))
    .toSorted((a, b) => a - b)
  const first = dues[0]
  if (first === undefined) return 'What you began goes on from here.'
  const cards = dues.length === 1 ? 'Your card comes' : `Your ${dues.length} cards come`
  return first <= now
    ? `${cards} back from now on.`
    : `${cards} back, the first in ${intervalWords(first - now)}.`
}
