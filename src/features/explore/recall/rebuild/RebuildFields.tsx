import { type KeyboardEvent, useRef } from 'react'
import { nameOnly } from '@/domain/recall/nameOnly'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { Skeleton } from './Skeleton'
import { type Written, wordsAt, withWords } from './written'

type RebuildFieldsProps = {
  schema: Schema
  parents: readonly NodeId[]
  written: Written
  onWritten: (written: Written) => void
  onCompare: () => void
}

/** The branch to be written from memory: Enter goes on to the next, in whatever order they come. */
export function RebuildFields({
  schema,
  parents,
  written,
  onWritten,
  onCompare,
}: RebuildFieldsProps) {
  const form = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (event.ctrlKey || event.metaKey || !focusNext(form.current, event.currentTarget)) onCompare()
  }
  return (
    <div ref={form}>
      <Skeleton schema={schema} parents={parents}>
        {(parent, slot, slots) => (
          <input
            type="text"
            value={wordsAt(written, parent, slot)}
            onChange={({ target }) => onWritten(withWords(written, parent, slot, target.value))}
            onKeyDown={onKeyDown}
            aria-label={`Branch ${slot + 1} of ${slots} of ${nameOnly(schema, parent)}`}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            dir="auto"
            enterKeyHint="next"
            className="min-h-9 w-full max-w-[28rem] rounded-lg border border-wire bg-surface px-3 text-body pointer-coarse:min-h-11"
          />
        )}
      </Skeleton>
    </div>
  )
}

/** To the next field that is empty, below or above; false where all are filled. */
function focusNext(form: HTMLElement | null, from: HTMLInputElement): boolean {
  const fields = [...(form?.querySelectorAll('input') ?? [])]
  const at = fields.indexOf(from)
  const next = [...fields.slice(at + 1), ...fields.slice(0, at)].find(({ value }) => value === '')
  next?.focus()
  return next !== undefined
}
