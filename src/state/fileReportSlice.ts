import type { StateCreator } from 'zustand'
import type { Problem } from '@/domain/format/problem'

/** What was found in a file that a person opened, and its text to mend it in. */
export type FileReport = {
  /** Its own number: it stays when the text is checked again, and no other file has it. */
  id: number
  fileName: string
  /** Nothing when it could not be read at all. */
  text: string | undefined
  /** Whether the text was changed here, so that no file holds it. */
  isEdited: boolean
  /** Whether the device is to keep it once it is sound. */
  keeps: boolean
  problems: readonly Problem[]
  /** Instead of problems, when the file did not get as far as being checked. */
  reason: string | undefined
}

export type FileReportSlice = {
  /** The one on the screen. */
  fileReport: FileReport | undefined
  /** Files that are not sound yet, the last one first: kept until they are, or are thrown away. */
  brokenFiles: readonly FileReport[]
  setFileReport: (report: FileReport | undefined) => void
  setBrokenFiles: (files: readonly FileReport[]) => void
}

export const createFileReportSlice: StateCreator<FileReportSlice> = (set) => ({
  fileReport: undefined,
  brokenFiles: [],
  setFileReport: (fileReport) => set({ fileReport }),
  setBrokenFiles: (brokenFiles) => set({ brokenFiles }),
})
