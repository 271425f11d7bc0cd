import type { StateCreator } from 'zustand'
import type { OpenBranches } from '@/domain/schema/openBranches'

/** What was open in a schema at some time. */
type OpenStep = { schema: string; open: OpenBranches }

/** So much of what was opened and closed can be taken back. */
const MOST_STEPS = 200

/** What was open before the last acts, and what was taken back, so that either can be had again. */
export type OpenHistorySlice = {
  past: readonly OpenStep[]
  future: readonly OpenStep[]
  /** Remembers what was open before an act; what was taken back before is gone. */
  remember: (before: OpenStep) => void
  /** Forgets what was open in a schema that is gone, or that another one has taken the place of. */
  forgetSteps: (schema: string) => void
  setOpenHistory: (history: Pick<OpenHistorySlice, 'past' | 'future'>) => void
}

export const createOpenHistorySlice: StateCreator<OpenHistorySlice> = (set) => ({
  past: [],
  future: [],
  remember: (before) =>
    set(({ past }) => ({ past: [...past, before].slice(-MOST_STEPS), future: [] })),
  forgetSteps: (schema) =>
    set(({ past, future }) => ({
      past: past.filter((step) => step.schema !== schema),
      future: future.filter((step) => step.schema !== schema),
    })),
  setOpenHistory: (history) => set(history),
})
