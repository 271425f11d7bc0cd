import { useEffect, useMemo } from 'react'
import { askedOnce, chosenList } from '@/domain/recall/chosenList'
import type { DueList } from '@/domain/recall/dueList'
import { firstFive } from '@/domain/recall/firstFive'
import type { RecallCard } from '@/domain/recall/recallCard'
import { findNode } from '@/domain/schema/findNode'
import type { Schema } from '@/domain/schema/schema'
import { startSitting } from '@/state/recall'
import type { Sitting } from '@/state/recallSlice'
import { useAppStore } from '@/state/store'
import { useDueList } from '../useDueList'
import { useNow } from '../useNow'
import { useReviewBook } from '../useReviewBook'

/** So many cards are a first taste of it. */
const TOUR_CARDS = 5

/**
 * The sitting that the address names, what is left in it, and the card on the screen, which stays
 * until it is graded, whatever comes due meanwhile. It is begun where none is on, or another one.
 */
export function useSitting(schema: Schema, cards: readonly RecallCard[]) {
  const node = useAppStore(({ place }) =>
    place?.node !== undefined && findNode(schema, place.node) ? place.node : undefined,
  )
  const most = useAppStore(({ place }) => (place?.tour ? TOUR_CARDS : undefined))
  const kept = useAppStore((state) => state.sitting)
  const setCurrentCard = useAppStore((state) => state.setCurrentCard)
  const sitting = isOf(kept, schema.id, node, most) ? kept : undefined
  useEffect(() => {
    if (!sitting) startSitting({ schema: schema.id, node, cards: most })
  }, [sitting, schema.id, node, most])

  const acts = sitting?.acts
  const limit = useMemo(() => {
    const begun = new Set(acts?.flatMap(({ kind, card }) => (kind === 'graded' ? card : [])))
    return most === undefined ? undefined : { cards: most, begun }
  }, [acts, most])
  const asked = useTaste(schema, cards, limit?.begun) ?? cards
  const due = useDueList(schema, asked, { node, limit })
  const list = useListOf(sitting, cards, due)
  const card = cards.find(({ id }) => id === sitting?.current) ?? list?.queue[0]
  const isToBeKept = sitting !== undefined && sitting.current !== card?.id
  useEffect(() => {
    if (isToBeKept) setCurrentCard(card?.id)
  }, [isToBeKept, card?.id, setCurrentCard])
  return { sitting, list, card }
}

/** On a tour five cards of each sort, unless one of them was asked before this sitting. */
function useTaste(
  schema: Schema,
  cards: readonly RecallCard[],
  begun: ReadonlySet<string> | undefined,
): readonly RecallCard[] | undefined {
  const book = useReviewBook()
  const isOnTour = begun !== undefined
  const taste = useMemo(
    () => (isOnTour ? firstFive(schema, cards) : undefined),
    [schema, cards, isOnTour],
  )
  const isFirst = taste?.every(({ id }) => begun?.has(id) || !book?.memories.has(id))
  return isFirst ? taste : undefined
}

/**
 * What is left of what is due; or of the cards that the sitting was begun for, if it was for some. A
 * first taste asks each of its cards until it is remembered once.
 */
function useListOf(
  sitting: Sitting | undefined,
  cards: readonly RecallCard[],
  due: DueList | undefined,
): DueList | undefined {
  const book = useReviewBook()
  const now = useNow()
  return useMemo(() => {
    if (!book || !sitting) return due
    const { acts, chosen: ids, cards: most } = sitting
    const given = new Set(acts.flatMap((act) => (act.kind === 'graded' ? act.review : [])))
    if (ids) return chosenList(cards, book, { ids, given, now })
    return due && most !== undefined ? askedOnce(due, book, given) : due
  }, [book, cards, sitting, due, now])
}

function isOf(
  sitting: Sitting | undefined,
  schema: string,
  node: string | undefined,
  cards: number | undefined,
): boolean {
  return sitting?.schema === schema && sitting.node === node && sitting.cards === cards
}
