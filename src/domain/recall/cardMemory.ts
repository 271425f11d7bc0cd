import type { Grade } from './reviewEvent'

/** Where a card is in its schedule, after Anki. */
export type CardState = 'new' | 'learning' | 'review' | 'relearning'

/** What the schedule keeps of a card; times are in milliseconds since 1970. */
export type Schedule = {
  state: CardState
  due: number
  /** Days until one in ten would be forgotten. */
  stability: number
  /** From 1 to 10. */
  difficulty: number
  /** The interval that was given last, in days; 0 while it is learnt. */
  intervalDays: number
  learningStep: number
  reps: number
  /** How often it was forgotten after it had been learnt. */
  lapses: number
  lastReview: number
}

/** A review that was not taken back, and what came of it. */
export type CountedReview = {
  id: string
  at: number
  grade: Grade
  tookMs: number
  /** The state in which the card was asked. */
  before: CardState
  /** When it was to come back, and how well it was then known. */
  due: number
  stability: number
}

/** What is known of how well a card is remembered. A card that was never graded has no schedule. */
export type CardMemory = {
  card: string
  /** What it was called when it was graded last; its id when nobody said. */
  name: string
  schedule: Schedule | undefined
  isSuspended: boolean
  /** The reviews that count, the oldest first. */
  reviews: readonly CountedReview[]
}
