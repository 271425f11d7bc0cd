import type { StateCreator } from 'zustand'
import type { FindRow, FindRows } from '@/domain/find/findRow'
import type { Place } from '@/domain/place/place'
import type { Arriving } from './schemasSlice'

/** To go to what is found, or to hold a card beside the one that is shown. */
export type FindMode = 'go' | 'compare'

/** With the time at which each was opened: one that is replaced is read again. */
type KeptRows = Readonly<Record<string, { openedAt: number; rows: readonly FindRow[] }>>

/** Finding, and the help on keys: what is open, and what there is to find in the bundled schemas. */
export type FindSlice = {
  /** Nothing while the palette is closed. */
  findMode: FindMode | undefined
  setFindMode: (mode: FindMode | undefined) => void
  isHelpOpen: boolean
  setHelpOpen: (isOpen: boolean) => void
  findRows: Arriving<FindRows> | undefined
  setFindRows: (rows: Arriving<FindRows>) => void
  /** What there is to find in the schemas that the device keeps, by their ids. */
  keptRows: KeptRows
  setKeptRows: (rows: KeptRows) => void
  /** The cards that were visited last, the latest first. */
  recent: readonly Place[]
  setRecent: (recent: readonly Place[]) => void
  /** The source that was found, for the list of sources to scroll to; a new object each time. */
  lookingForSource: { key: string } | undefined
  lookForSource: (key: string | undefined) => void
}

export const createFindSlice: StateCreator<FindSlice> = (set) => ({
  findMode: undefined,
  setFindMode: (findMode) => set({ findMode }),
  isHelpOpen: false,
  setHelpOpen: (isHelpOpen) => set({ isHelpOpen }),
  findRows: undefined,
  setFindRows: (findRows) => set({ findRows }),
  keptRows: {},
  setKeptRows: (keptRows) => set({ keptRows }),
  recent: [],
  setRecent: (recent) => set({ recent }),
  lookingForSource: undefined,
  lookForSource: (key) => set({ lookingForSource: key === undefined ? undefined : { key } }),
})
