/** How well one remembered, after Anki and FSRS. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const

export type Grade = (typeof GRADES)[number]

/**
 * What happened to a card, as it is kept: nothing is ever changed or taken away, an undo is an event
 * too. Times are in milliseconds since 1970; `id` is unique over all devices.
 */
export type ReviewEvent = {
  id: string
  card: string
  at: number
  /**
   * The events of this card that came before this one although their time is later, since the clock
   * has been set back, or the same. Left out where there are none.
   */
  after?: readonly string[]
} & (
  | {
      kind: 'review'
      grade: Grade
      /** From the question to the grade, in milliseconds. */
      tookMs: number
      /** What the card is called, so that one that is gone from its schema can still be named. */
      name: string
    }
  /** The review that is taken back. */
  | { kind: 'undo'; review: string }
  | { kind: 'suspend' }
  | { kind: 'resume' }
)
