import type { Place, View } from './place'

const SHEETS: readonly View[] = ['print-map', 'print-examination', 'print-handout']
const CASES: readonly View[] = ['cases', 'print-case']
const TOUR: readonly View[] = ['ten-minutes', 'cases', 'compare', 'recall']

/** What is said only in some views; all else goes along. */
const STAYS_WITH: Partial<Record<keyof Place, readonly View[]>> = {
  answers: SHEETS,
  figure: ['localise'],
  round: ['hidden-lesion'],
  played: CASES,
  part: ['recall'],
  tour: TOUR,
}

/**
 * The same place in another view. Closed answers are a matter of the sheets, the figure one of
 * localising, a round one of the game, a case one of the cases, a part one of recall; each stays
 * there. What was found goes along, and a tour as far as it leads.
 */
export function viewPlace(place: Place, view: View): Place {
  const kept = Object.entries(place).filter(
    ([name]) => STAYS_WITH[name as keyof Place]?.includes(view) ?? true,
  )
  return { ...(Object.fromEntries(kept) as Place), view }
}
