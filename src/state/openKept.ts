import { wrongSchema } from '@/domain/place/resolvePlace'
import { readAddress } from '@/platform/address'
import { bundledSchemas } from '@/platform/bundledSchemas'
import { readSchemaText } from '@/platform/readSchemaFile'
import { usualView } from '@/platform/screen'
import { reportFile } from './brokenFiles'
import { openAddress } from './openAddress'
import { heldText } from './ownSchemas'
import { showOwnSchema } from './showOwnSchema'
import { useAppStore } from './store'

/** Opens a schema of one's own that the device keeps, at the place that the address says. */
export async function openKept(id: string, hash: string) {
  const held = await heldText(id)
  const read = held && (await readSchemaText(held.text))
  // Somebody may have gone on while it was read.
  if (readAddress() !== hash) return
  const { getLost, setSchemaFailure } = useAppStore.getState()
  if (!held || !read) return getLost(wrongSchema(id, bundledSchemas, usualView()))
  if (read.kind !== 'schema') {
    const { fileName } = held.schema
    const problems = read.kind === 'broken' ? read.problems : []
    const reason = read.kind === 'unreadable' ? read.reason : undefined
    setSchemaFailure({ file: fileName, reason: reason ?? 'it is not sound any more' })
    return reportFile({ fileName, text: held.text, problems, reason })
  }
  const shown = showOwnSchema(id, read)
  await openAddress(hash)
  await shown
}
