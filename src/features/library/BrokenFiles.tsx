import { dropBrokenFile } from '@/state/brokenFiles'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { foundWords } from './foundWords'

/** Files that could not be opened, with what was changed in them: they can be gone on with. */
export function BrokenFiles() {
  const files = useAppStore((state) => state.brokenFiles)
  const setFileReport = useAppStore((state) => state.setFileReport)
  if (files.length === 0) return null
  return (
    <div className="mt-5 max-w-3xl rounded-2xl border border-hairline bg-surface px-4 py-3.5">
      <h3 className="weight-label flex items-center gap-2 text-body">
        <span className="text-warn">
          <Icon name="warning" />
        </span>
        {files.length === 1 ? '1 file with problems' : `${files.length} files with problems`}
      </h3>
      <ul className="mt-1">
        {files.map((file) => (
          <li key={file.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5">
            <span className="min-w-0 flex-1 basis-48 wrap-anywhere">
              {file.fileName}{' '}
              <span className="text-small text-ink-3">
                {file.reason ?? foundWords(file.problems)}
              </span>
            </span>
            <span className="flex gap-2">
              <Button
                aria-label={`Go on mending ${file.fileName}`}
                onClick={() => setFileReport(file)}
              >
                Go on mending
              </Button>
              <Button
                look="quiet"
                aria-label={`Throw ${file.fileName} away`}
                onClick={() => dropBrokenFile(file.id)}
              >
                Throw away
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-small text-ink-3">Their text stays until you leave the page.</p>
    </div>
  )
}
