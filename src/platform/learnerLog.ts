import type { AttemptEvent } from '@/domain/cases/attempt'
import type { ReviewEvent } from '@/domain/recall/reviewEvent'
import type { Result } from '@/domain/shared/result'
import { inDatabase } from './database'

/** What a learner did, as this device keeps it: reviews of cards, and attempts at cases. */
export type LearnerEvents = {
  reviews: readonly ReviewEvent[]
  attempts: readonly AttemptEvent[]
}

const CHANNEL = 'branchpoint-learner'

/** All that this device keeps of what the learner did. */
export function readLearnerLog(): Promise<Result<LearnerEvents, string>> {
  return inDatabase(async (database) => {
    const transaction = database.transaction(['reviews', 'attempts'])
    const [reviews, attempts] = await Promise.all([
      transaction.objectStore('reviews').getAll(),
      transaction.objectStore('attempts').getAll(),
    ])
    return { reviews, attempts }
  })
}

/**
 * Keeps what happened; all of it, or nothing. What is kept already under the same id stays as it is:
 * the log is only ever added to. Other tabs are told.
 */
export async function keepLearnerEvents(events: LearnerEvents): Promise<Result<void, string>> {
  const kept = await inDatabase(async (database) => {
    // A grade is on the disk before the next card is read, not when the browser finds the time.
    const transaction = database.transaction(['reviews', 'attempts'], 'readwrite', {
      durability: 'strict',
    })
    const reviews = transaction.objectStore('reviews')
    const attempts = transaction.objectStore('attempts')
    await Promise.all([
      ...events.reviews.map(async (event) => {
        if ((await reviews.getKey(event.id)) === undefined) await reviews.add(event)
      }),
      ...events.attempts.map(async (event) => {
        if ((await attempts.getKey(event.id)) === undefined) await attempts.add(event)
      }),
      transaction.done,
    ])
    // What a learner did is not to be thrown out when the device runs short.
    void navigator.storage?.persist?.()
  })
  if (kept.ok) tellOtherTabs(events)
  return kept
}

/** Calls back with what another tab has kept; gives what stops it. */
export function onOtherTabsEvents(come: (events: LearnerEvents) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }: MessageEvent<LearnerEvents>) => come(data))
  return () => channel.close()
}

function tellOtherTabs(events: LearnerEvents) {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(events)
  channel.close()
}
