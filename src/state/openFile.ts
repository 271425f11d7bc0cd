import { isBackup } from '@/domain/backup/isBackup'
import { ownSchemaId, sourceSchemaId } from '@/domain/library/ownSchemaId'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import { readFileText, readSchemaText } from '@/platform/readSchemaFile'
import { usualView } from '@/platform/screen'
import { dropBrokenFile, reportFile } from './brokenFiles'
import type { FileReport } from './fileReportSlice'
import { newReport } from './newReport'
import { holdOwnSchema } from './ownSchemas'
import { showOwnSchema } from './showOwnSchema'
import { useAppStore } from './store'

/** A text to open; one that was reported on before brings the number of its report along. */
type OpenedText = Pick<FileReport, 'fileName' | 'keeps'> & {
  text: string
} & Partial<Pick<FileReport, 'id' | 'isEdited'>>

/**
 * Opens a person's own schema file, or says what is wrong with it; what was on the screen stays
 * until there is something better to show.
 */
export async function openFile(file: File) {
  const read = await readFileText(file)
  const opened = { fileName: file.name, keeps: true }
  if (read.ok) return openText({ ...opened, text: read.value })
  reportFile(newReport({ ...opened, text: undefined }, read.error))
}

/** Opens the text of a schema, wherever it is from, and keeps it on the device where it may. */
export async function openText({ text, fileName, keeps, ...reported }: OpenedText) {
  if (isBackup(text)) return askForBackup(fileName)
  const read = await readSchemaText(text)
  if (read.kind !== 'schema') {
    return reportFile(newReport({ text, fileName, keeps, ...reported }, read))
  }
  if (reported.id !== undefined) dropBrokenFile(reported.id)
  const { go, setFileReport } = useAppStore.getState()
  const id = (keeps ? ownSchemaId : sourceSchemaId)(read.schema.id)
  setFileReport(undefined)
  const shown = showOwnSchema(id, read)
  go({ schema: id, view: usualView(), node: undefined, open: FIRST_BRANCHES }, 'push')
  await Promise.all([shown, holdOwnSchema({ read, text, fileName, keeps })])
}

/** A backup is no schema: it is chosen once more where one sees what it would add. */
function askForBackup(fileName: string) {
  const { setNotice, setRestoreOpen } = useAppStore.getState()
  setNotice({ words: `${fileName} is a backup. Choose it here to restore it.`, acts: [] })
  setRestoreOpen(true)
}
