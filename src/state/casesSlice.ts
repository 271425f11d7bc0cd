import type { StateCreator } from 'zustand'

/** What fills a screen that has no room for both. */
type CasePart = 'story' | 'tree'

export type CasesSlice = {
  casePart: CasePart
  setCasePart: (casePart: CasePart) => void
}

export const createCasesSlice: StateCreator<CasesSlice> = (set) => ({
  casePart: 'story',
  setCasePart: (casePart) => set({ casePart }),
})
