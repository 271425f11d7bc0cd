import type { StateCreator } from 'zustand'

/** What a newcomer was shown of a schema that no log keeps. */
export type TourSlice = {
  /** The schemas of which two cards were seen side by side on a tour. */
  contrastsSeen: readonly string[]
  seeContrast: (schema: string) => void
}

export const createTourSlice: StateCreator<TourSlice> = (set) => ({
  contrastsSeen: [],
  seeContrast: (schema) =>
    set(({ contrastsSeen }) =>
      contrastsSeen.includes(schema) ? {} : { contrastsSeen: [...contrastsSeen, schema] },
    ),
})
