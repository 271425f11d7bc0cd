import { ownSchemaId } from '@/domain/library/ownSchemaId'
import { fileNameIn, sourceAddress } from '@/domain/library/sourceAddress'
import { askForSource, leaveSource, readAddress } from '@/platform/address'
import { fetchSource } from '@/platform/fetchSource'
import { readSchemaText } from '@/platform/readSchemaFile'
import { reportFile } from './brokenFiles'
import { openAddress } from './openAddress'
import { holdOwnSchema } from './ownSchemas'
import { showOwnSchema } from './showOwnSchema'
import { useAppStore } from './store'

/**
 * Follows the `?src=` of the page: at once to a file of the app's own origin, after a question to
 * one of another.
 */
export async function openSource(written: string) {
  const address = sourceAddress(written, window.location.href)
  const { setSchemaFailure, setSourceQuestion } = useAppStore.getState()
  switch (address.kind) {
    case 'refused':
      return setSchemaFailure({ file: written, reason: address.reason })
    case 'own':
      return loadSource(written, address.url)
    case 'other':
      return setSourceQuestion({ written, url: address.url, origin: address.origin })
  }
}

/** Loads the file that one was asked about. */
export async function acceptSource() {
  const { sourceQuestion, setSourceQuestion } = useAppStore.getState()
  setSourceQuestion(undefined)
  if (sourceQuestion) await loadSource(sourceQuestion.written, sourceQuestion.url)
}

/** Leaves the file alone, and goes to the front door. */
export async function declineSource() {
  useAppStore.getState().setSourceQuestion(undefined)
  leaveSource()
  await openAddress(readAddress())
}

/** Loads a file whose address a person wrote down: that is answer enough. */
export async function openByAddress(written: string) {
  const address = sourceAddress(written, window.location.href)
  if (address.kind === 'refused') {
    const { setNotice } = useAppStore.getState()
    return setNotice({ words: `The file is not loaded: ${address.reason}.`, acts: [] })
  }
  askForSource(written)
  useAppStore.getState().startOver()
  await loadSource(written, address.url)
}

async function loadSource(written: string, url: string) {
  const fetched = await fetchSource(url)
  const { setSchemaFailure, setSource } = useAppStore.getState()
  if (!fetched.ok) return setSchemaFailure({ file: written, reason: fetched.error })
  const fileName = fileNameIn(url)
  const read = await readSchemaText(fetched.value)
  if (read.kind !== 'schema') {
    const problems = read.kind === 'broken' ? read.problems : []
    const reason = read.kind === 'unreadable' ? read.reason : undefined
    setSchemaFailure({ file: written, reason: reason ?? 'it has problems that have to be mended' })
    return reportFile({ fileName, text: fetched.value, problems, reason })
  }
  const id = ownSchemaId(read.schema.id)
  const shown = showOwnSchema(id, read)
  setSource({ address: written, schema: id })
  await openAddress(readAddress())
  await shown
  await holdOwnSchema({ read, text: fetched.value, fileName, keeps: false })
}
