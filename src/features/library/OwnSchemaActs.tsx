import { useEffect, useRef, useState } from 'react'
import { dayWords } from '@/domain/library/visits'
import { download } from '@/platform/download'
import type { HeldSchema } from '@/state/librarySlice'
import { checkHeld, keepHeld, removeOwnSchema, textFor } from '@/state/ownSchemas'
import { Button } from '@/ui/Button'

type OwnSchemaActsProps = { schema: HeldSchema; now: number }

/** What can be done with a schema of one's own besides opening it. */
export function OwnSchemaActs({ schema, now }: OwnSchemaActsProps) {
  const [isAsking, setAsking] = useState(false)
  const { id, entry, fileName, openedAt, unkeptText, warnings } = schema
  return (
    <div className="border-t border-hairline px-4 py-3">
      <p className="text-small text-ink-3 wrap-anywhere">
        {fileName}, version {entry.version}, opened {dayWords(openedAt, now)}
        {unkeptText === undefined ? '' : '. It stays until you leave the page.'}
      </p>
      {isAsking ? (
        <Asking title={entry.title} id={id} onNo={() => setAsking(false)} />
      ) : (
        <div className="mt-2.5 flex flex-wrap gap-2">
          {unkeptText === undefined ? null : (
            <Button onClick={() => void keepHeld(id)}>Keep on this device</Button>
          )}
          <Button aria-label={`Download ${entry.title}`} onClick={() => void downloadHeld(schema)}>
            Download
          </Button>
          {warnings > 0 ? (
            <Button
              aria-label={`${warnings} ${warnings === 1 ? 'warning' : 'warnings'} in ${entry.title}`}
              onClick={() => void checkHeld(id)}
            >
              {warnings} {warnings === 1 ? 'warning' : 'warnings'}
            </Button>
          ) : null}
          <Button
            id={`remove-${id}`}
            aria-label={`Remove ${entry.title}`}
            onClick={() => setAsking(true)}
          >
            Remove
          </Button>
        </div>
      )}
    </div>
  )
}

type AskingProps = { title: string; id: string; onNo: () => void }

function Asking({ title, id, onNo }: AskingProps) {
  const no = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone: the keyboard goes on with the answer that does no harm.
  useEffect(() => {
    no.current?.focus()
    return () => document.getElementById(`remove-${id}`)?.focus()
  }, [id])
  return (
    <div role="group" aria-label={`Remove ${title} from this device?`} className="mt-2.5">
      <p className="text-small">Remove it from this device?</p>
      <div className="mt-2 flex gap-2">
        <Button ref={no} onClick={onNo}>
          Leave it
        </Button>
        <Button look="strong" onClick={() => void removeOwnSchema(id)}>
          Remove
        </Button>
      </div>
    </div>
  )
}

async function downloadHeld({ id, fileName }: HeldSchema) {
  const held = await textFor(id, 'It could not be downloaded')
  if (held) download(fileName, held.text)
}
