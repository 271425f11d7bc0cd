import { useEffect, useMemo, useState } from 'react'
import { type DueList, dueList } from '@/domain/recall/dueList'
import type { RecallCard } from '@/domain/recall/recallCard'
import { ancestors } from '@/domain/schema/ancestors'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { dueOptions, studyClock } from '@/state/recall'
import { useAppStore } from '@/state/store'
import { useReviewBook } from './useReviewBook'

/** So often is looked again whether a card has come due. */
const LOOK_AGAIN_MS = 15_000

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

function isWithin(schema: Schema, node: NodeId) {
  return (card: RecallCard) =>
    card.node === node || ancestors(schema, card.node).some(({ id }) => id === node)
}

/** The time, looked at now and then and whenever the page is seen again, in milliseconds. */
function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const look = () => setNow(Date.now())
    const timer = setInterval(look, LOOK_AGAIN_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return now
}
