import { useEffect, useState } from 'react'
import { SCHEMA_FILE_FIELD } from '@/platform/pickFile'
import { useAppStore } from '@/state/store'
import { LazyView } from '@/ui/LazyView'
import { listenForFiles } from './listenForFiles'
import { openLater } from './openLater'

const loadTalk = () => import('./FileTalk')

/**
 * Takes schemas of one's own from anywhere in the app: chosen, dropped or pasted. What is asked and
 * said about them comes in a part of its own.
 */
export function OwnFiles() {
  const [isDropping, setDropping] = useState(false)
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
      {isDropping ? <DropHint /> : null}
      {hasTalk ? (
        <LazyView load={loadTalk} what="What came of the file" file="FileTalk" props={{}} />
      ) : null}
    </>
  )
}

function DropHint() {
  return (
    <div className="pointer-events-none fixed inset-0 z-50 p-4">
      <p className="weight-label grid h-full place-items-center rounded-2xl border-2 border-dashed border-accent bg-accent-ground/90 text-title">
        Drop the schema file to open it
      </p>
    </div>
  )
}
