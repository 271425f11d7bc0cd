import type { ReadSchema } from '@/platform/readSchemaFile'
import type { FileReport } from './fileReportSlice'

/** A file that was looked into; one that was reported on before brings its number along. */
type ReportedFile = Pick<FileReport, 'fileName' | 'text' | 'keeps'> &
  Partial<Pick<FileReport, 'id' | 'isEdited'>>

let reports = 0

/** What is to be told of a file, given what came of it or why nothing did. */
export function newReport(file: ReportedFile, found: ReadSchema | string): FileReport {
  reports += 1
  const read = typeof found === 'string' ? undefined : found
  const unreadable = read?.kind === 'unreadable' ? read.reason : undefined
  return {
    id: reports,
    isEdited: false,
    ...file,
    problems: read && read.kind !== 'unreadable' ? read.problems : [],
    reason: typeof found === 'string' ? found : unreadable,
  }
}
