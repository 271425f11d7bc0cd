import { useEffect, useRef, useState } from 'react'
import type { BackupProblem } from '@/domain/backup/readBackup'
import { readBackupFile, restore, type Restoring } from '@/state/backup'
import { useAppStore } from '@/state/store'
import { Button, IconButton } from '@/ui/Button'
import { RestorePreview } from './RestorePreview'

type Stage =
  | { kind: 'choosing'; problem?: BackupProblem; fileName?: string }
  | { kind: 'reading' | 'adding' }
  | { kind: 'asking'; restoring: Restoring; fileName: string }
  | { kind: 'done'; unsound: readonly string[] }

/** Adds a backup to what is here: first what it would add, then the question, then the act. */
export default function RestoreDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [stage, setStage] = useState<Stage>({ kind: 'choosing' })
  const setRestoreOpen = useAppStore((state) => state.setRestoreOpen)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()

  const read = async (file: File) => {
    setStage({ kind: 'reading' })
    const result = await readBackupFile(file)
    setStage(
      result.ok
        ? { kind: 'asking', restoring: result.value, fileName: file.name }
        : { kind: 'choosing', problem: result.error, fileName: file.name },
    )
  }
  const add = async (restoring: Restoring, withSettings: boolean) => {
    setStage({ kind: 'adding' })
    setStage({ kind: 'done', unsound: await restore(restoring, withSettings) })
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby="restore-title"
      onClose={() => setRestoreOpen(false)}
      className="m-auto max-h-[92dvh] w-[min(34rem,94vw)] rounded-2xl border border-hairline bg-surface px-5 pt-4 pb-5 text-ink shadow-sheet backdrop:bg-black/45 md:px-6"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id="restore-title" className="weight-label tight text-title">
          Restore a backup
        </h2>
        <IconButton icon="close" label="Close" onClick={close} />
      </div>
      {stage.kind === 'choosing' ? (
        <ChooseFile {...stage} onFile={(file) => void read(file)} />
      ) : null}
      {stage.kind === 'asking' ? (
        <RestorePreview
          {...stage}
          onAdd={(withSettings) => void add(stage.restoring, withSettings)}
          onCancel={close}
        />
      ) : null}
      <p role="status" className="mt-3 empty:hidden">
        {STATUS_WORDS[stage.kind]}
      </p>
      {stage.kind === 'done' ? <Done unsound={stage.unsound} onClose={close} /> : null}
    </dialog>
  )
}

const STATUS_WORDS: Record<Stage['kind'], string> = {
  choosing: '',
  asking: '',
  reading: 'Reading the file…',
  adding: 'Adding…',
  done: 'The backup is added. What was here before is as it was.',
}

type ChooseFileProps = {
  problem?: BackupProblem | undefined
  fileName?: string | undefined
  onFile: (file: File) => void
}

function ChooseFile({ problem, fileName, onFile }: ChooseFileProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      {problem ? (
        <div role="alert" className="mt-3 rounded-xl bg-warn-ground px-4 py-3">
          <p className="weight-label wrap-anywhere">{fileName} is not restored.</p>
          <p className="mt-1 text-small text-ink-2">
            {problem.message} {problem.fix}
          </p>
        </div>
      ) : null}
      <p className="mt-3 text-ink-2">
        It is added to what is here: nothing of yours is overwritten or taken away. You see first
        what would be added.
      </p>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label="Backup file"
        tabIndex={-1}
        className="hidden"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // So that the same file can be chosen again.
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
      <Button look="strong" className="mt-4" onClick={() => field.current?.click()}>
        Choose a file
      </Button>
    </>
  )
}

function Done({ unsound, onClose }: { unsound: readonly string[]; onClose: () => void }) {
  const keepingFailed = useAppStore((state) => state.keepingFailed)
  return (
    <>
      {unsound.length > 0 ? (
        <p role="alert" className="mt-2 text-small wrap-anywhere text-ink-2">
          Not added, since this version finds mistakes in it: {unsound.join(', ')}. Open it from the
          library to see them.
        </p>
      ) : null}
      {keepingFailed === undefined ? null : (
        <p role="alert" className="mt-2 rounded-xl bg-warn-ground px-4 py-3 text-small">
          It is here until you leave the page; this device does not keep it: {keepingFailed}.
        </p>
      )}
      <Button look="strong" className="mt-4" onClick={onClose}>
        Close
      </Button>
    </>
  )
}
