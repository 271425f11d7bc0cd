import {
  type Card,
  createEmptyCard,
  fsrs,
  type Grade as Rated,
  Rating,
  State,
  StrategyMode,
} from 'ts-fsrs'
import type { CardState, Schedule } from './cardMemory'
import type { Grade } from './reviewEvent'

/** The schedule of a card once it is graded at a time; `before` is nothing for a new card. */
export type Scheduler = (
  card: string,
  before: Schedule | undefined,
  grade: Grade,
  at: number,
) => Schedule

const RATINGS: Record<Grade, Rated> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
}

const STATES: Record<CardState, State> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
}

const STATE_NAMES: Record<State, CardState> = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
}

/**
 * FSRS with its published parameters: nine in ten are to be remembered, a new card comes back after
 * one and ten minutes, a forgotten one after ten.
 *
 * Intervals of some days are spread a little (`isSpread`), so that what was learnt together does not
 * come back together for ever. How much depends on the card and on how often it was asked, and not on
 * chance or the time: every device gives the same day, and what a grade promises is what it does.
 */
export function createScheduler({ isSpread }: { isSpread: boolean }): Scheduler {
  const algorithm = fsrs({ enable_fuzz: isSpread })
  let seed = ''
  algorithm.useStrategy(StrategyMode.SEED, () => seed)

  return (card, before, grade, at) => {
    seed = before ? `${card} ${before.reps}` : ''
    // A clock that was set back makes no time run backwards.
    const time = Math.max(at, before?.lastReview ?? at)
    return toSchedule(algorithm.next(toFsrs(before, time), time, RATINGS[grade]).card, time)
  }
}

/** The one that counts. */
export const SCHEDULER = createScheduler({ isSpread: true })

function toFsrs(before: Schedule | undefined, time: number) {
  if (!before) return createEmptyCard(time)
  return {
    state: STATES[before.state],
    due: before.due,
    stability: before.stability,
    difficulty: before.difficulty,
    elapsed_days: 0,
    scheduled_days: before.intervalDays,
    learning_steps: before.learningStep,
    reps: before.reps,
    lapses: before.lapses,
    last_review: before.lastReview,
  }
}

function toSchedule(card: Card, lastReview: number): Schedule {
  return {
    state: STATE_NAMES[card.state],
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    intervalDays: card.scheduled_days,
    learningStep: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    lastReview,
  }
}
