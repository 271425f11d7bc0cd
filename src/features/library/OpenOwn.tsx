import { type FormEvent, useId, useState } from 'react'
import { pickFile } from '@/platform/pickFile'
import { openByAddress } from '@/state/openSource'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { openLater } from './openLater'

/** The ways to open a schema of one's own: choose, drop, paste, or name its address. */
export function OpenOwn() {
  return (
    <div className="mt-5 grid gap-x-8 gap-y-6 rounded-2xl border border-dashed border-wire px-5 py-5 md:grid-cols-2 lg:grid-cols-[1fr_1fr_1.4fr]">
      <div>
        <h3 className="weight-label text-body">Open a file</h3>
        <p className="mt-1 text-small text-ink-2">
          A schema is a file whose name ends in .dx.json. Drop it anywhere in the app, or choose it.
        </p>
        <Button
          look="strong"
          className="mt-3 inline-flex h-9 items-center gap-2 px-3.5"
          onClick={pickFile}
        >
          <Icon name="open" />
          Choose a file
        </Button>
      </div>
      <ByAddress />
      <PasteText />
    </div>
  )
}

function ByAddress() {
  const field = useId()
  return (
    <form onSubmit={openWritten}>
      <label htmlFor={field} className="weight-label block text-body">
        Open by address
      </label>
      <p className="mt-1 text-small text-ink-2">
        From a server that lets other sites read it. Its link then opens it on any device.
      </p>
      <div className="mt-3 flex gap-2">
        <input
          id={field}
          name="address"
          type="text"
          inputMode="url"
          placeholder="https://…"
          autoComplete="off"
          className="h-9 min-w-0 flex-1 rounded-lg border border-wire bg-surface px-2.5"
        />
        <Button type="submit" className="h-9">
          Load
        </Button>
      </div>
    </form>
  )
}

function openWritten(event: FormEvent<HTMLFormElement>) {
  event.preventDefault()
  const written = new FormData(event.currentTarget).get('address')
  if (typeof written === 'string' && written.trim() !== '') void openByAddress(written.trim())
}

function PasteText() {
  const field = useId()
  const [text, setText] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void openLater(text)
  }
  return (
    <form onSubmit={submit} className="flex flex-col md:col-span-2 lg:col-span-1">
      <label htmlFor={field} className="weight-label block text-body">
        Paste its text
      </label>
      <textarea
        id={field}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        spellCheck={false}
        rows={4}
        className="mt-2 min-h-24 flex-1 resize-y rounded-lg border border-wire bg-surface px-2.5 py-2 font-mono text-small"
      />
      <Button type="submit" className="mt-2 h-9 self-start" disabled={text.trim() === ''}>
        Open the text
      </Button>
    </form>
  )
}
