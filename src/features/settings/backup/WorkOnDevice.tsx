import { useState } from 'react'
import { saveBackup } from '@/state/backup'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'

/** In the settings: everything that one did here as one file, and such a file added again. */
export function WorkOnDevice() {
  const [said, setSaid] = useState('')
  const setRestoreOpen = useAppStore((state) => state.setRestoreOpen)
  return (
    <section
      aria-labelledby="work-title"
      className="border-b border-hairline pb-4 md:grid md:grid-cols-[9rem_1fr] md:gap-x-4 md:pt-3.5"
    >
      <h3 id="work-title" className="weight-label pt-3 pb-1.5 text-body md:pt-2">
        Your work on this device
      </h3>
      <div className="md:pt-2">
        <p className="max-w-xl text-small text-ink-2">
          Reviews, attempts at cases, your own schemas and these settings stay in this browser.
          Nothing is sent anywhere. A backup holds all of it in one file; restoring adds what is not
          here yet and overwrites nothing.
        </p>
        <div className="mt-2.5 flex flex-wrap gap-2">
          <Button onClick={() => void saveBackup().then(setSaid)}>Save a backup</Button>
          <Button aria-haspopup="dialog" onClick={() => setRestoreOpen(true)}>
            Restore a backup…
          </Button>
        </div>
        <p role="status" className="text-small text-ink-2 not-empty:mt-2">
          {said}
        </p>
      </div>
    </section>
  )
}
