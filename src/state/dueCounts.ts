import { dueElsewhere } from '@/domain/recall/dueElsewhere'
import { studyClock } from './recall'
import { currentBook } from './reviewBook'

/** How many cards are due today in each schema, by its id; those with none are left out. */
export function dueCounts(): ReadonlyMap<string, number> {
  return dueElsewhere(currentBook(), '', studyClock())
}
