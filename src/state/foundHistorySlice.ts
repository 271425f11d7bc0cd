import type { StateCreator } from 'zustand'
import type { Found } from '@/domain/localisation/found'

/** What was found in a schema at some time. */
type FoundStep = { schema: string; found: Found }

/** So much of what was set can be taken back. */
const MOST_STEPS = 200

/** What was found before the last acts, and what was taken back, so that either can be had again. */
export type FoundHistorySlice = {
  foundPast: readonly FoundStep[]
  foundFuture: readonly FoundStep[]
  /** Remembers what was found before an act; what was taken back before is gone. */
  rememberFound: (before: FoundStep) => void
  setFoundHistory: (history: Pick<FoundHistorySlice, 'foundPast' | 'foundFuture'>) => void
}

export const createFoundHistorySlice: StateCreator<FoundHistorySlice> = (set) => ({
  foundPast: [],
  foundFuture: [],
  rememberFound: (before) =>
    set(({ foundPast }) => ({
      foundPast: [...foundPast, before].slice(-MOST_STEPS),
      foundFuture: [],
    })),
  setFoundHistory: (history) => set(history),
})
