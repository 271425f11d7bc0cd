import { VIEWS, type View } from '../place/place'

/** Where a person last was in a schema. */
export type Visit = {
  address: string
  view: View
  /** What the chosen card says, when one was chosen. */
  card: string | undefined
  /** In milliseconds since 1970. */
  at: number
}

/** By the id of the schema. */
export type Visits = Readonly<Record<string, Visit>>

const VIEW_WORDS: Record<View, string> = {
  map: 'on the map',
  outline: 'in the outline',
  step: 'step by step',
  table: 'in the table',
  compare: 'compared with others',
  localise: 'localising the lesion',
  'hidden-lesion': 'at a hidden lesion',
  cases: 'among the cases',
  recall: 'in recall',
  'ten-minutes': 'in the first ten minutes',
  sources: 'among the sources',
  'print-map': 'the map on one page',
  'print-examination': 'the examination on one page',
  'print-handout': 'the hand-out',
  'print-case': 'a case to take away',
}

/**
 * Where and when a person last was: "L5 root, on the map, today".
 *
 * `now` is in milliseconds; days are those of the device's clock.
 */
export function visitWords({ view, card, at }: Visit, now: number): string {
  return [card, VIEW_WORDS[view], dayWords(at, now)].filter(Boolean).join(', ')
}

/** A day as one says it: today, yesterday, else its date, with the year when that is another. */
export function dayWords(at: number, now: number): string {
  const [day, today] = [new Date(at), new Date(now)]
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)
  if (day.toDateString() === today.toDateString()) return 'today'
  if (day.toDateString() === yesterday.toDateString()) return 'yesterday'
  const isThisYear = day.getFullYear() === today.getFullYear()
  return day.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  })
}

/** The schema that was visited last, among those that are still there. */
export function lastVisited(visits: Visits, ids: readonly string[]): string | undefined {
  const visited = ids.filter((id) => visits[id] !== undefined)
  return visited.toSorted((a, b) => (visits[b]?.at ?? 0) - (visits[a]?.at ?? 0))[0]
}

/** The visits in something that was saved, whatever has become of it since. */
export function savedVisits(saved: unknown): Visits {
  if (typeof saved !== 'object' || saved === null) return {}
  const visits = Object.entries(saved).flatMap(([id, value]): [string, Visit][] => {
    const { address, view, card, at } = (value ?? {}) as Record<string, unknown>
    const known = VIEWS.find((name) => name === view)
    // An address of the app and nothing else becomes a link.
    if (!known || typeof address !== 'string' || !address.startsWith(`#/${id}/`)) return []
    if (typeof at !== 'number' || !Number.isFinite(at)) return []
    return [[id, { address, view: known, card: typeof card === 'string' ? card : undefined, at }]]
  })
  return Object.fromEntries(visits)
}
