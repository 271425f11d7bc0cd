import { useEffect, useMemo } from 'react'
import type { RecallCard } from '@/domain/recall/recallCard'
import { findNode } from '@/domain/schema/findNode'
import type { Schema } from '@/domain/schema/schema'
import { startSitting } from '@/state/recall'
import type { Sitting } from '@/state/recallSlice'
import { useAppStore } from '@/state/store'
import { useDueList } from '../useDueList'

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
  const list = useDueList(schema, cards, { node, limit })
  const card = cards.find(({ id }) => id === sitting?.current) ?? list?.queue[0]
  const isToBeKept = sitting !== undefined && sitting.current !== card?.id
  useEffect(() => {
    if (isToBeKept) setCurrentCard(card?.id)
  }, [isToBeKept, card?.id, setCurrentCard])
  return { sitting, list, card }
}

function isOf(
  sitting: Sitting | undefined,
  schema: string,
  node: string | undefined,
  cards: number | undefined,
): boolean {
  return sitting?.schema === schema && sitting.node === node && sitting.cards === cards
}
