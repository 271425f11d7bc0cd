import type { FileReport } from './fileReportSlice'
import { useAppStore } from './store'

/** Shows what was found in a file, and holds on to its text until it is sound. */
export function reportFile(report: FileReport) {
  const { setFileReport } = useAppStore.getState()
  holdBrokenFile(report)
  setFileReport(report)
}

/** Leaves a report; what was changed in the text is held on to. */
export function closeReport(report: FileReport, text: string | undefined) {
  const { setFileReport } = useAppStore.getState()
  const isChanged = text !== report.text
  if (isChanged) replaceBrokenFile(report, { ...report, text })
  setFileReport(undefined)
}

/** Lets go of a file that is sound now, or that nobody wants to mend. */
export function dropBrokenFile({ fileName, text }: FileReport) {
  const { brokenFiles, setBrokenFiles } = useAppStore.getState()
  setBrokenFiles(brokenFiles.filter((file) => file.fileName !== fileName || file.text !== text))
}

function replaceBrokenFile(before: FileReport, after: FileReport) {
  dropBrokenFile(before)
  holdBrokenFile(after)
}

function holdBrokenFile(report: FileReport) {
  if (report.text === undefined) return
  dropBrokenFile(report)
  const { brokenFiles, setBrokenFiles } = useAppStore.getState()
  setBrokenFiles([report, ...brokenFiles])
}
