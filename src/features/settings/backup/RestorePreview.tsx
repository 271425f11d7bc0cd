import { useEffect, useRef, useState } from 'react'
import type { Restoring } from '@/state/backup'
import { Button } from '@/ui/Button'
import { restoreWords } from './restoreWords'

type RestorePreviewProps = {
  restoring: Restoring
  fileName: string
  onAdd: (withSettings: boolean) => void
  onCancel: () => void
}

/** What a backup would add here, and the question whether it is to be added. */
export function RestorePreview({ restoring, fileName, onAdd, onCancel }: RestorePreviewProps) {
  const [withSettings, setWithSettings] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { plan, settings, left } = restoring
  const lines = restoreWords(plan)
  const differing = Object.keys(settings).length
  const isNothing = lines.length === 0 && differing === 0
  return (
    <>
      <h3
        ref={heading}
        tabIndex={-1}
        className="weight-label mt-3 text-body wrap-anywhere outline-none"
      >
        {lines.length > 0 ? `${fileName} would add` : `All of ${fileName} is here already`}
      </h3>
      <WouldAdd lines={lines} left={left} />
      {differing > 0 ? (
        <SettingsToo differing={differing} isTaken={withSettings} onTake={setWithSettings} />
      ) : null}
      <div className="mt-4 flex flex-wrap gap-2">
        {isNothing ? null : (
          <Button
            look="strong"
            disabled={lines.length === 0 && !withSettings}
            className="disabled:opacity-50"
            onClick={() => onAdd(withSettings)}
          >
            Add it
          </Button>
        )}
        <Button onClick={onCancel}>{isNothing ? 'Close' : 'Cancel'}</Button>
      </div>
    </>
  )
}

function WouldAdd({ lines, left }: { lines: readonly string[]; left: number }) {
  return (
    <>
      {lines.length > 0 ? (
        <ul className="mt-1.5 list-disc ps-5 text-ink-2">
          {lines.map((line) => (
            <li key={line} className="wrap-anywhere">
              {line}
            </li>
          ))}
        </ul>
      ) : null}
      {left > 0 ? (
        <p className="mt-2 text-small text-ink-2">
          {left === 1 ? '1 entry of it stays out' : `${left} entries of it stay out`}, since this
          version does not understand {left === 1 ? 'it' : 'them'}. Keep the file.
        </p>
      ) : null}
    </>
  )
}

type SettingsTooProps = { differing: number; isTaken: boolean; onTake: (isTaken: boolean) => void }

function SettingsToo({ differing, isTaken, onTake }: SettingsTooProps) {
  return (
    <label className="mt-3 flex min-h-11 items-center gap-2.5">
      <input
        type="checkbox"
        checked={isTaken}
        onChange={(event) => onTake(event.currentTarget.checked)}
        className="size-4 shrink-0 accent-ink"
      />
      <span>
        Take over its settings too{' '}
        <span className="text-small text-ink-3">
          ({differing === 1 ? '1 differs' : `${differing} differ`} from those here)
        </span>
      </span>
    </label>
  )
}
