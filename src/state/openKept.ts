import { isSourceSchemaId } from '@/domain/library/ownSchemaId'
import { wrongSchema } from '@/domain/place/resolvePlace'
import { readAddress } from '@/platform/address'
import { bundledSchemas } from '@/platform/bundledSchemas'
import { readSchemaText } from '@/platform/readSchemaFile'
import { usualView } from '@/platform/screen'
import { reportFile } from './brokenFiles'
import { newReport } from './newReport'
import { openAddress } from './openAddress'
import { heldText } from './ownSchemas'
import { showOwnSchema } from './showOwnSchema'
import { useAppStore } from './store'

/** Opens a schema of one's own that the device keeps, at the place that the address says. */
export async function openKept(id: string, hash: string) {
  const held = await heldText(id)
  const read = held.ok && held.value ? await readSchemaText(held.value.text) : undefined
  // Somebody may have gone on while it was read.
  if (readAddress() !== hash) return
  const { getLost, setSchemaFailure } = useAppStore.getState()
  if (!held.ok) return setSchemaFailure({ file: id, reason: held.error, ownFile: 'ask-again' })
  if (!held.value || !read) return getLost(wrongSchema(id, bundledSchemas, usualView()))
  if (read.kind !== 'schema') {
    const { schema, text } = held.value
    const { fileName } = schema
    const reason = read.kind === 'unreadable' ? read.reason : 'it is not sound any more'
    setSchemaFailure({ file: fileName, reason, ownFile: 'ask-again' })
    return reportFile(newReport({ fileName, text, keeps: !isSourceSchemaId(id) }, read))
  }
  const shown = showOwnSchema(id, read)
  await openAddress(hash)
  await shown
}
