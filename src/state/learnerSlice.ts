import type { StateCreator } from 'zustand'
import type { AttemptEvent } from '@/domain/cases/attempt'
import type { ReviewEvent } from '@/domain/recall/reviewEvent'

/**
 * What the learner did, in all tabs and also what could not be kept. It is read from the device when
 * a room first needs it.
 */
export type LearnerSlice = {
  learnerLog: 'unread' | 'reading' | 'here'
  reviews: readonly ReviewEvent[]
  attempts: readonly AttemptEvent[]
  /** Why the device does not keep it; nothing while it does. */
  keepingFailed: string | undefined
  /** The ids of the events that the device does not have yet. */
  unkept: ReadonlySet<string>
  setLearnerLog: (to: LearnerSlice['learnerLog']) => void
  /** Adds what is not there yet; what is there stays. */
  addLearnerEvents: (events: Partial<Pick<LearnerSlice, 'reviews' | 'attempts'>>) => void
  setUnkept: (unkept: ReadonlySet<string>, keepingFailed: string | undefined) => void
}

export const createLearnerSlice: StateCreator<LearnerSlice> = (set) => ({
  learnerLog: 'unread',
  reviews: [],
  attempts: [],
  keepingFailed: undefined,
  unkept: new Set(),
  setLearnerLog: (learnerLog) => set({ learnerLog }),
  addLearnerEvents: ({ reviews = [], attempts = [] }) =>
    set((state) => ({
      reviews: withNew(state.reviews, reviews),
      attempts: withNew(state.attempts, attempts),
    })),
  setUnkept: (unkept, keepingFailed) => set({ unkept, keepingFailed }),
})

function withNew<Event extends { id: string }>(
  known: readonly Event[],
  events: readonly Event[],
): readonly Event[] {
  if (events.length === 0) return known
  const ids = new Set(known.map(({ id }) => id))
  const added = events.filter(({ id }) => !ids.has(id) && ids.add(id))
  return added.length === 0 ? known : [...known, ...added]
}
