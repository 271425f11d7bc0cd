import { ownSchemaId } from '@/domain/library/ownSchemaId'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import { readFileText, readSchemaText } from '@/platform/readSchemaFile'
import { usualView } from '@/platform/screen'
import { reportFile } from './brokenFiles'
import { holdOwnSchema } from './ownSchemas'
import { showOwnSchema } from './showOwnSchema'
import { useAppStore } from './store'

/**
 * Opens a person's own schema file, or says what is wrong with it; what was on the screen stays
 * until there is something better to show.
 */
export async function openFile(file: File) {
  const read = await readFileText(file)
  if (read.ok) return openText(read.value, file.name)
  reportFile({ fileName: file.name, text: undefined, problems: [], reason: read.error })
}

/** Opens the text of a schema, wherever it is from, and keeps it on the device. */
export async function openText(text: string, fileName: string) {
  const read = await readSchemaText(text)
  if (read.kind !== 'schema') {
    const problems = read.kind === 'broken' ? read.problems : []
    const reason = read.kind === 'unreadable' ? read.reason : undefined
    return reportFile({ fileName, text, problems, reason })
  }
  const { go, setFileReport } = useAppStore.getState()
  const id = ownSchemaId(read.schema.id)
  setFileReport(undefined)
  const shown = showOwnSchema(id, read)
  go({ schema: id, view: usualView(), node: undefined, open: FIRST_BRANCHES }, 'push')
  await Promise.all([shown, holdOwnSchema({ read, text, fileName, keeps: true })])
}
