import { sourceSchemaId } from '@/domain/library/ownSchemaId'
import { fileNameIn, sourceAddress } from '@/domain/library/sourceAddress'
import { askForSource, readAddress, readSource } from '@/platform/address'
import { fetchSource } from '@/platform/fetchSource'
import { readSchemaText } from '@/platform/readSchemaFile'
import { reportFile } from './brokenFiles'
import { newReport } from './newReport'
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
      return setSchemaFailure({ file: written, reason: address.reason, ownFile: 'refused' })
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
  const hash = readAddress()
  // Somebody may have gone on while the file was on its way, or while it was checked.
  const isAwaited = () => readSource() === written && readAddress() === hash
  const fetched = await fetchSource(url)
  if (!isAwaited()) return
  const { setSchemaFailure, setSource } = useAppStore.getState()
  const failed = (reason: string) =>
    setSchemaFailure({ file: written, reason, ownFile: 'ask-again' })
  if (!fetched.ok) return failed(fetched.error)
  const text = fetched.value
  const fileName = fileNameIn(url)
  const read = await readSchemaText(text)
  if (!isAwaited()) return
  if (read.kind !== 'schema') {
    failed(read.kind === 'unreadable' ? read.reason : 'it has problems that have to be mended')
    return reportFile(newReport({ fileName, text, keeps: false }, read))
  }
  const id = sourceSchemaId(read.schema.id)
  const shown = showOwnSchema(id, read)
  setSource({ address: written, schema: id })
  await openAddress(hash)
  await shown
  await holdOwnSchema({ read, text, fileName, keeps: false })
}
