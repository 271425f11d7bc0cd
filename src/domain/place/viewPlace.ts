import type { Place, View } from './place'

const SHEETS: ReadonlySet<View> = new Set(['print-map', 'print-examination', 'print-handout'])

/** The same place in another view. Closed answers are a matter of the sheets, and stay with them. */
export function viewPlace({ answers, ...place }: Place, view: View): Place {
  return { ...place, view, ...(answers && SHEETS.has(view) && { answers }) }
}
