import type { StateCreator } from 'zustand'
import type { Problem } from '@/domain/format/problem'

/** Why a file that a person opened is not shown. */
export type FileReport = {
  fileName: string
  problems: readonly Problem[]
  /** Instead of problems, when the file did not get as far as being checked. */
  reason: string | undefined
}

export type FileReportSlice = {
  fileReport: FileReport | undefined
  setFileReport: (report: FileReport | undefined) => void
}

export const createFileReportSlice: StateCreator<FileReportSlice> = (set) => ({
  fileReport: undefined,
  setFileReport: (fileReport) => set({ fileReport }),
})
