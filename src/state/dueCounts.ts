import { type DueThere, dueElsewhere, dueWords } from '@/domain/recall/dueElsewhere'
import { recallCards } from '@/domain/recall/recallCards'
import type { ReviewBook } from '@/domain/recall/reviewBook'
import { dueOptions, studyClock } from './recall'
import { currentBook } from './reviewBook'
import { useAppStore } from './store'

/** How many cards are due today in each schema, in words, by its id; those with none are left out. */
export function dueCounts(): ReadonlyMap<string, string> {
  return new Map([...dueBeside('', currentBook())].map(([id, due]) => [id, dueWords(due)]))
}

/** How many cards are due today in each schema but one, within the limit of the day. */
export function dueBeside(here: string, book: ReviewBook): ReadonlyMap<string, DueThere> {
  const clock = studyClock()
  const { duePerDay } = dueOptions(useAppStore.getState(), clock)
  return dueElsewhere(book, here, { ...clock, duePerDay, cardsOf: cardsHere })
}

/** The ids of the cards of a schema, where all that is behind them has arrived. */
function cardsHere(id: string): ReadonlySet<string> | undefined {
  const { schemas, knowledge } = useAppStore.getState()
  const schema = schemas[id]
  const known = knowledge[id]
  if (!schema || known?.status !== 'here') return undefined
  return new Set(recallCards(schema, known.value).map((card) => card.id))
}
