import type { StateCreator } from 'zustand'
import type { Board, Choice, Confidence } from '@/domain/cases/attempt'

/** What fills a screen that has no room for both. */
type CasePart = 'story' | 'tree'

/** What one is about to commit to, as far as one has come with it. */
export type CaseDraft = {
  option?: string | undefined
  board?: Board
  words?: Omit<Extract<Choice, { kind: 'representation' }>, 'kind'>
  confidence?: Confidence | undefined
}

export type CasesSlice = {
  casePart: CasePart
  setCasePart: (casePart: CasePart) => void
  /** By attempt and commitment, so that nothing is lost by looking back: see `draftKey`. */
  drafts: Readonly<Record<string, CaseDraft>>
  setDraft: (key: string, part: CaseDraft) => void
  dropDraft: (key: string) => void
}

/** The key of the draft of a commitment in an attempt. */
export function draftKey(attempt: string, commit: string): string {
  return `${attempt} ${commit}`
}

export const createCasesSlice: StateCreator<CasesSlice> = (set) => ({
  casePart: 'story',
  setCasePart: (casePart) => set({ casePart }),
  drafts: {},
  setDraft: (key, part) =>
    set(({ drafts }) => ({ drafts: { ...drafts, [key]: { ...drafts[key], ...part } } })),
  dropDraft: (key) =>
    set(({ drafts }) => {
      const { [key]: _dropped, ...others } = drafts
      return { drafts: others }
    }),
})
