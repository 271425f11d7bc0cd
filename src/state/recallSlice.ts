import type { StateCreator } from 'zustand'
import type { NodeId } from '@/domain/schema/schema'

/** What is learnt in a sitting: a schema, or what hangs below one of its nodes. */
export type SittingScope = {
  schema: string
  node: NodeId | undefined
  /** No more cards than that. */
  cards: number | undefined
  /** The ids of cards that are asked whether they are due or not; left out for what is due. */
  chosen?: readonly string[]
}

/** What was done in a sitting, so that it can be taken back. */
type SittingAct =
  | { kind: 'graded'; card: string; review: string }
  | { kind: 'suspended'; card: string }
  | { kind: 'resumed'; card: string }

export type Sitting = SittingScope & {
  startedAt: number
  /** What was done and not taken back, the oldest first. */
  acts: readonly SittingAct[]
  /** The id of the card that is on the screen: what comes due meanwhile does not push it away. */
  current: string | undefined
}

/** More cards than the limit, up to and with a day of study, to catch up. */
type ChosenCatchUp = { perDay: number; lastDay: number }

/** The cards that are being gone through. The schedule itself is made from the learner's log. */
export type RecallSlice = {
  sitting: Sitting | undefined
  /** Nothing as long as what the device keeps is what counts. */
  catchUp: ChosenCatchUp | 'stopped' | undefined
  setSitting: (sitting: Sitting | undefined) => void
  /** Adds to what was done; the next card is to be chosen. */
  addSittingAct: (act: SittingAct) => void
  /** Takes the last act out, and shows its card again. */
  takeSittingActBack: () => void
  setCurrentCard: (card: string | undefined) => void
  setCatchUp: (catchUp: ChosenCatchUp | 'stopped') => void
}

export const createRecallSlice: StateCreator<RecallSlice> = (set) => ({
  sitting: undefined,
  catchUp: undefined,
  setSitting: (sitting) => set({ sitting }),
  addSittingAct: (act) =>
    set(({ sitting }) =>
      sitting ? { sitting: { ...sitting, acts: [...sitting.acts, act], current: undefined } } : {},
    ),
  takeSittingActBack: () =>
    set(({ sitting }) => {
      const last = sitting?.acts.at(-1)
      if (!sitting || !last) return {}
      return { sitting: { ...sitting, acts: sitting.acts.slice(0, -1), current: last.card } }
    }),
  setCurrentCard: (current) =>
    set(({ sitting }) => (sitting ? { sitting: { ...sitting, current } } : {})),
  setCatchUp: (catchUp) => set({ catchUp }),
})
