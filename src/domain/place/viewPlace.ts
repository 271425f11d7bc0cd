import type { Place, View } from './place'

const SHEETS: ReadonlySet<View> = new Set(['print-map', 'print-examination', 'print-handout'])

/**
 * The same place in another view. Closed answers are a matter of the sheets, the figure one of
 * localising, a round one of the game; each stays there. What was found goes along.
 */
export function viewPlace({ answers, figure, round, ...place }: Place, view: View): Place {
  return {
    ...place,
    view,
    ...(answers && SHEETS.has(view) && { answers }),
    ...(figure && view === 'localise' && { figure }),
    ...(round && view === 'hidden-lesion' && { round }),
  }
}
