import { EMPTY_BOOK, type ReviewBook, withEvents } from '@/domain/recall/reviewBook'
import type { ReviewEvent } from '@/domain/recall/reviewEvent'
import { useAppStore } from './store'

let made: { from: readonly ReviewEvent[]; book: ReviewBook } = { from: [], book: EMPTY_BOOK }

/** The book of all that happened, as far as it is here; only what is new is gone through. */
export function bookOf(reviews: readonly ReviewEvent[]): ReviewBook {
  const { from, book } = made
  if (reviews === from) return book
  // The log only grows, unless a test begins anew.
  const isMore = from.length === 0 || reviews[from.length - 1] === from.at(-1)
  const grown = isMore
    ? withEvents(book, reviews.slice(from.length))
    : withEvents(EMPTY_BOOK, reviews)
  made = { from: reviews, book: grown }
  return grown
}

/** The book as it is now. */
export function currentBook(): ReviewBook {
  return bookOf(useAppStore.getState().reviews)
}
