import type { Result } from '@/domain/shared/result'
import { type LoadFailure, loadPart } from '@/platform/bundledSchemas'
import { whenIdle } from '@/platform/whenIdle'
import type { Arriving } from './schemasSlice'
import { useAppStore } from './store'

/**
 * Fetches what is behind the cards, the cards' own words first, so that the card that was opened
 * answers before the rest is asked for; again what has failed before.
 */
export async function fetchDetails(id: string) {
  const { setCards, setKnowledge } = useAppStore.getState()
  await fetchOnce(
    useAppStore.getState().cards[id],
    () => loadPart(id, 'cards'),
    (cards) => setCards(id, cards),
  )
  await whenIdle()
  await fetchOnce(
    useAppStore.getState().knowledge[id],
    () => loadPart(id, 'knowledge'),
    (knowledge) => setKnowledge(id, knowledge),
  )
}

async function fetchOnce<T>(
  known: Arriving<T> | undefined,
  load: () => Promise<Result<T, LoadFailure>>,
  arrive: (next: Arriving<T>) => void,
) {
  if (known?.status === 'here' || known?.status === 'coming') return
  arrive({ status: 'coming' })
  const loaded = await load()
  arrive(
    loaded.ok
      ? { status: 'here', value: loaded.value }
      : { status: 'failed', failure: loaded.error },
  )
}
