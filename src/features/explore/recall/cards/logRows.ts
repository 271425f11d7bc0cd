import type { ReviewEvent } from '@/domain/recall/reviewEvent'

/** What happened to a card, the last first. A grade that was taken back is one row, not two. */
export function logRows(log: readonly ReviewEvent[]): ReviewEvent[] {
  const ids = new Set(log.map(({ id }) => id))
  return log.filter((event) => event.kind !== 'undo' || !ids.has(event.review)).toReversed()
}
