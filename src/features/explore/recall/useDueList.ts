import { useMemo } from 'react'
import { type DueList, dueList } from '@/domain/recall/dueList'
import { isWithin } from '@/domain/recall/isWithin'
import type { RecallCard } from '@/domain/recall/recallCard'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { dueOptions, studyClock } from '@/state/recall'
import { useAppStore } from '@/state/store'
import { useNow } from './useNow'
import { useReviewBook } from './useReviewBook'

type Only = {
  /** What hangs below a node, and it. */
  node?: NodeId | undefined
  /** No more cards than that, those that were begun among them. */
  limit?: { cards: number; begun: ReadonlySet<string> } | undefined
}

/** What there is to do now with the cards of a schema; nothing as long as the log is not read. */
export function useDueList(
  schema: Schema,
  cards: readonly RecallCard[],
  { node, limit }: Only = {},
): DueList | undefined {
  const book = useReviewBook()
  const newOrder = useAppStore((state) => state.newOrder)
  const newPerDay = useAppStore((state) => state.newPerDay)
  const duePerDay = useAppStore((state) => state.duePerDay)
  const catchUp = useAppStore((state) => state.catchUp)
  const now = useNow()
  return useMemo(() => {
    if (!book) return undefined
    const options = dueOptions({ newOrder, newPerDay, duePerDay, catchUp }, studyClock(now))
    const isAsked = node === undefined ? undefined : isWithin(schema, node)
    return dueList(cards, book, { ...options, isAsked, limit })
  }, [schema, cards, book, now, node, limit, newOrder, newPerDay, duePerDay, catchUp])
}
