import { readAddress } from '@/platform/address'
import { pickFile } from '@/platform/pickFile'
import { openAddress } from '@/state/openAddress'
import type { SchemaFailure } from '@/state/schemasSlice'
import { Button } from '@/ui/Button'
import { LoadFailed } from '@/ui/LoadFailed'

/** Says why the schema of the address is not here; a person's own file has other ways on. */
export function SchemaFailed({ failure }: { failure: SchemaFailure }) {
  return (
    <main className="mx-auto w-full max-w-md px-4 pt-8">
      {failure.ownFile === undefined ? (
        <LoadFailed what="The schema" failure={failure} onRetry={retry} />
      ) : (
        <LoadFailed
          what="The schema file"
          failure={failure}
          kept="What you keep in the library is still there."
          onRetry={failure.ownFile === 'refused' ? undefined : retry}
        >
          <Button onClick={pickFile}>Open another file</Button>
          <a href="#/library" className="touch-target px-1.5 text-small text-accent underline">
            Library
          </a>
        </LoadFailed>
      )}
    </main>
  )
}

function retry() {
  void openAddress(readAddress())
}
