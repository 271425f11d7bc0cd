import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Notice, NoticeAct } from '@/state/librarySlice'
import { keepHeld, restoreOwnSchema } from '@/state/ownSchemas'
import { useAppStore } from '@/state/store'
import { Button, IconButton } from '@/ui/Button'

/** How long a word stays when nobody touches it. */
const SHOWN_MS = 20_000

/**
 * A quiet word about what was just done, with a way to undo it; it leaves by itself. It is put into
 * a region that was there before, since a screen reader says what comes into one, not what comes
 * with one.
 */
export function NoticeBar({ region }: { region: HTMLElement }) {
  const notice = useAppStore((state) => state.notice)
  return notice ? createPortal(<Bar key={notice.words} notice={notice} />, region) : null
}

function Bar({ notice }: { notice: Notice }) {
  const bar = useRef<HTMLDivElement>(null)
  const setNotice = useAppStore((state) => state.setNotice)
  useEffect(() => {
    const timer = setInterval(() => {
      // Not while it is read or used.
      if (!bar.current?.matches(':hover, :focus-within')) setNotice(undefined)
    }, SHOWN_MS)
    return () => clearInterval(timer)
  }, [setNotice])
  return (
    <div
      ref={bar}
      className="pointer-events-auto flex max-w-2xl flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-hairline bg-surface py-2 pr-2 pl-4 shadow-sheet"
    >
      <p className="min-w-0 flex-1 basis-52 text-small wrap-anywhere">{notice.words}</p>
      <div className="ml-auto flex items-center gap-1.5">
        {notice.acts.map((act) => (
          <ActButton key={act.kind} act={act} />
        ))}
        <IconButton icon="close" label="Close this message" onClick={() => setNotice(undefined)} />
      </div>
    </div>
  )
}

const ACT_WORDS: Record<NoticeAct['kind'], string> = {
  keep: 'Keep on this device',
  restore: 'Undo',
  problems: 'See them',
}

function ActButton({ act }: { act: NoticeAct }) {
  const run = () => {
    const { setFileReport, setNotice } = useAppStore.getState()
    setNotice(undefined)
    switch (act.kind) {
      case 'keep':
        return void keepHeld(act.id)
      case 'restore':
        return void restoreOwnSchema(act.schema, act.text, act.also)
      case 'problems':
        return setFileReport(act.report)
    }
  }
  return <Button onClick={run}>{ACT_WORDS[act.kind]}</Button>
}
