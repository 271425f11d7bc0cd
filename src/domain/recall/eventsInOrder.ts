import type { ReviewEvent } from './reviewEvent'

/** An event, and when it happened as far as one can tell now. */
type Timed = { event: ReviewEvent; at: number }

/** What a clock can tell, in milliseconds since 1970: beyond it there are no dates. */
const LAST_TIME = 8e15

/**
 * What happened to one card, in the order in which it happened, the same however it is given.
 *
 * The clock decides, but for one thing: an event that says it came after others is not before them.
 * Those were recorded by a clock that ran ahead, and are taken to have happened right before it.
 */
export function eventsInOrder(log: readonly ReviewEvent[]): readonly Timed[] {
  const times = new Map(log.map(({ id, at }) => [id, inTime(at)]))
  for (const event of log) {
    for (const earlier of event.after ?? []) {
      const at = times.get(earlier)
      if (at !== undefined) times.set(earlier, Math.min(at, inTime(event.at)))
    }
  }
  const byClock = log
    .map((event) => ({ event, at: times.get(event.id) ?? inTime(event.at) }))
    .toSorted(
      (a, b) =>
        a.at - b.at ||
        a.event.at - b.event.at ||
        (a.event.after?.length ?? 0) - (b.event.after?.length ?? 0) ||
        (a.event.id < b.event.id ? -1 : 1),
    )
  return afterTheirs(byClock)
}

/** The same, but that each comes after those that it says it came after. */
function afterTheirs(events: readonly Timed[]): Timed[] {
  const waiting = new Map(events.map((timed) => [timed.event.id, timed]))
  const ordered: Timed[] = []
  const place = (timed: Timed) => {
    if (!waiting.delete(timed.event.id)) return
    const earlier = new Set(timed.event.after)
    if (earlier.size > 0) events.filter(({ event }) => earlier.has(event.id)).forEach(place)
    ordered.push(timed)
  }
  events.forEach(place)
  return ordered
}

/** The events that are to be said to have come before one that is recorded now. */
export function laterThan(log: readonly ReviewEvent[], now: number): string[] {
  return eventsInOrder(log).flatMap(({ event, at }) => (at >= now ? event.id : []))
}

function inTime(at: number): number {
  return Number.isFinite(at) ? Math.min(Math.max(at, 0), LAST_TIME) : 0
}
