import { useEffect, useRef } from 'react'
import { declineSource } from '@/state/declineSource'
import { acceptSource } from '@/state/openSource'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'

/** Asks before anything is loaded from another origin. */
export function SourceQuestion() {
  const question = useAppStore((state) => state.sourceQuestion)
  return question ? <Question {...question} /> : null
}

function Question({ url, origin }: { url: string; origin: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const no = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    no.current?.focus()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby="source-title"
      // Escape is an answer too.
      onCancel={() => void declineSource()}
      className="m-auto w-[min(34rem,94vw)] rounded-2xl border border-hairline bg-surface px-6 py-5 text-ink shadow-sheet backdrop:bg-black/45"
    >
      <h2 id="source-title" className="weight-label tight text-title text-balance wrap-anywhere">
        Load a schema from {new URL(origin).host}?
      </h2>
      <p className="mt-3 text-ink-2">The link that you followed asks for this file:</p>
      <p
        tabIndex={0}
        className="mt-2 max-h-40 overflow-y-auto rounded-lg bg-raised px-3 py-2 text-small wrap-anywhere"
      >
        {url}
      </p>
      <p className="mt-3 text-small text-ink-2">
        It is not part of this app, and nobody here has checked what it says. Its server will see
        that somebody asked for the file; nothing about you is sent along.
      </p>
      <div className="mt-5 flex justify-end gap-2">
        <Button ref={no} onClick={() => void declineSource()}>
          Not now
        </Button>
        <Button look="strong" onClick={() => void acceptSource()}>
          Load
        </Button>
      </div>
    </dialog>
  )
}
