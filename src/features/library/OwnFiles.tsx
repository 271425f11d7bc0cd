import { useEffect, useState } from 'react'
import { SCHEMA_FILE_FIELD } from '@/platform/pickFile'
import { useAppStore } from '@/state/store'
import { FailureBoundary } from '@/ui/FailureBoundary'
import { LazyView } from '@/ui/LazyView'
import { endFileTalk } from './endFileTalk'
import { type Dropping, listenForFiles } from './listenForFiles'
import { openLater } from './openLater'

const loadTalk = () => import('./FileTalk')

/**
 * Takes schemas of one's own from anywhere in the app: chosen, dropped or pasted. What is asked and
 * said about them comes in a part of its own.
 */
export function OwnFiles() {
  const [dropping, setDropping] = useState<Dropping>()
  const [notices, setNotices] = useState<HTMLElement | null>(null)
  const hasTalk = useAppStore(({ fileReport, notice, sourceQuestion }) =>
    Boolean(fileReport ?? notice ?? sourceQuestion),
  )
  useEffect(() => listenForFiles(openLater, setDropping), [])
  return (
    <>
      <input
        id={SCHEMA_FILE_FIELD}
        type="file"
        accept=".json,application/json"
        aria-label="Schema file"
        tabIndex={-1}
        className="hidden"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // So that the same file can be opened again after it was mended.
          event.currentTarget.value = ''
          if (file) void openLater(file)
        }}
      />
      {dropping ? <DropHint dropping={dropping} /> : null}
      {/* There from the start: what comes into it later is said by a screen reader. */}
      <div
        ref={setNotices}
        role="status"
        className="pointer-events-none fixed inset-x-3 bottom-16 z-40 flex md:right-auto print:hidden"
      />
      {hasTalk ? (
        <FailureBoundary what="What came of the file" onClose={endFileTalk}>
          <LazyView
            load={loadTalk}
            what="What came of the file"
            file="FileTalk"
            props={{ notices }}
            onClose={endFileTalk}
          />
        </FailureBoundary>
      ) : null}
    </>
  )
}

const DROP_WORDS: Record<NonNullable<Dropping>, string> = {
  open: 'Drop the schema file to open it',
  busy: 'Close what is open first, then drop the file',
}

function DropHint({ dropping }: { dropping: NonNullable<Dropping> }) {
  return (
    <div
      // Above an open dialog too.
      popover="manual"
      ref={(hint) => {
        hint?.showPopover()
      }}
      className="pointer-events-none fixed inset-0 z-50 m-0 size-full max-h-none max-w-none bg-transparent p-4"
    >
      <p className="weight-label grid h-full place-items-center rounded-2xl border-2 border-dashed border-accent bg-accent-ground/90 text-title text-ink">
        {DROP_WORDS[dropping]}
      </p>
    </div>
  )
}
