import { pickFile } from '@/platform/pickFile'
import { IconButton } from '@/ui/Button'

/** Opens a schema file of one's own. */
export function OpenFileButton() {
  return <IconButton icon="open" label="Open a schema file" onClick={pickFile} />
}
