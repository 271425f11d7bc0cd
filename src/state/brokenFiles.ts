import { warnBeforeLeaving } from '@/platform/warnBeforeLeaving'
import type { FileReport } from './fileReportSlice'
import { useAppStore } from './store'

/** Shows what was found in a file, and holds on to its text until it is sound. */
export function reportFile(report: FileReport) {
  holdBrokenFile(report)
  useAppStore.getState().setFileReport(report)
}

/** The report with its text as it stands now. */
export function rewritten(report: FileReport, text: string): FileReport & { text: string } {
  return { ...report, text, isEdited: report.isEdited || text !== report.text }
}

/** Leaves a report; what was changed in the text is held on to. */
export function closeReport(report: FileReport, text: string | undefined) {
  const isChanged = text !== undefined && text !== report.text
  if (isChanged) holdBrokenFile(rewritten(report, text))
  else warnOfEdits()
  useAppStore.getState().setFileReport(undefined)
}

/** Hears that the text of a report is being changed: from now on there is something to lose. */
export function noteEdit() {
  warnBeforeLeaving('edits', true)
}

/** Lets go of a file that is sound now, or that nobody wants to mend. */
export function dropBrokenFile(id: number) {
  const { brokenFiles, setBrokenFiles } = useAppStore.getState()
  setBrokenFiles(brokenFiles.filter((file) => file.id !== id))
  warnOfEdits()
}

function holdBrokenFile(report: FileReport) {
  if (report.text === undefined) return
  const { brokenFiles, setBrokenFiles } = useAppStore.getState()
  const others = brokenFiles.filter((file) => file.id !== report.id && !isSameFile(file, report))
  setBrokenFiles([report, ...others])
  warnOfEdits()
}

function isSameFile(one: FileReport, other: FileReport): boolean {
  return one.fileName === other.fileName && one.text === other.text
}

function warnOfEdits() {
  const hasEdits = useAppStore.getState().brokenFiles.some(({ isEdited }) => isEdited)
  warnBeforeLeaving('edits', hasEdits)
}
