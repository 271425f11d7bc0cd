import type { StateCreator } from 'zustand'
import type { OwnSchema } from '@/domain/library/ownSchema'
import type { FileReport } from './fileReportSlice'

/** A schema of one's own, with its text where the device does not keep it. */
export type HeldSchema = OwnSchema & { unkeptText: string | undefined }

/** What can be done about what a notice says. */
export type NoticeAct =
  | { kind: 'keep'; id: string }
  /** `also` is to be had again with it: what was kept in its place. */
  | { kind: 'restore'; schema: OwnSchema; text: string; also: HeldSchema | undefined }
  | { kind: 'problems'; report: FileReport }

/** A word about what was just done; it goes by itself after a while. */
export type Notice = { words: string; acts: readonly NoticeAct[] }

/** A person's own schemas, and what is asked and said about them. */
export type LibrarySlice = {
  ownSchemas: readonly HeldSchema[]
  /** What came of `?src=`: the address as it is written there, and the schema that it brought. */
  source: { address: string; schema: string } | undefined
  /** The file of another origin that one is asked about. */
  sourceQuestion: { written: string; url: string; origin: string } | undefined
  notice: Notice | undefined
  setOwnSchemas: (schemas: readonly HeldSchema[]) => void
  setSource: (source: LibrarySlice['source']) => void
  setSourceQuestion: (question: LibrarySlice['sourceQuestion']) => void
  setNotice: (notice: Notice | undefined) => void
}

export const createLibrarySlice: StateCreator<LibrarySlice> = (set) => ({
  ownSchemas: [],
  source: undefined,
  sourceQuestion: undefined,
  notice: undefined,
  setOwnSchemas: (ownSchemas) => set({ ownSchemas }),
  setSource: (source) => set({ source }),
  setSourceQuestion: (sourceQuestion) => set({ sourceQuestion }),
  setNotice: (notice) => set({ notice }),
})
