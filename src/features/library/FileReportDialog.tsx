import { useEffect, useRef } from 'react'
import type { Problem } from '@/domain/format/problem'
import type { FileReport } from '@/state/fileReportSlice'
import { useAppStore } from '@/state/store'
import { Button, IconButton } from '@/ui/Button'

/** What is wrong with a file that could not be opened: every problem, by line and column. */
export function FileReportDialog() {
  const report = useAppStore((state) => state.fileReport)
  return report ? <Report report={report} /> : null
}

function Report({ report }: { report: FileReport }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const setFileReport = useAppStore((state) => state.setFileReport)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      aria-labelledby="file-report-title"
      onClose={() => setFileReport(undefined)}
      className="m-auto flex max-h-[86vh] w-[min(44rem,94vw)] flex-col rounded-2xl border border-hairline bg-surface text-ink shadow-sheet backdrop:bg-black/45"
    >
      <div className="flex items-start justify-between gap-4 px-6 pt-5 pb-3">
        <div>
          <h2 id="file-report-title" className="weight-label tight text-title wrap-anywhere">
            {report.fileName} cannot be opened
          </h2>
          <p className="mt-1 text-ink-2">{summary(report)}</p>
        </div>
        <IconButton icon="close" label="Close" onClick={close} />
      </div>
      {report.problems.length > 0 ? (
        // Its own scroll, reachable by keyboard.
        <ol
          tabIndex={0}
          aria-label="Problems"
          className="min-h-0 flex-1 overflow-y-auto border-y border-hairline px-6 -outline-offset-2"
        >
          {report.problems.map((problem, index) => (
            <ProblemRow key={index} problem={problem} />
          ))}
        </ol>
      ) : null}
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <p className="text-small text-ink-3">What you had open is still there.</p>
        <Button look="strong" onClick={close}>
          Go on
        </Button>
      </div>
    </dialog>
  )
}

function summary({ problems, reason }: FileReport): string {
  if (reason !== undefined) return `The file is not shown: ${reason}.`
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const others = problems.length - errors
  const also = others > 0 ? `, and ${others} that would not have stopped it` : ''
  return `${errors} ${errors === 1 ? 'problem has' : 'problems have'} to be mended first${also}.`
}

const SEVERITY_LOOK: Record<Problem['severity'], string> = {
  error: 'text-warn',
  warning: 'text-ink-2',
  advice: 'text-ink-3',
}

function ProblemRow({ problem }: { problem: Problem }) {
  const { severity, line, column, message, fix, path } = problem
  return (
    <li className="flex gap-4 border-b border-hairline py-3 last:border-b-0">
      <span className="w-24 shrink-0 text-small text-ink-3">
        line {line}, column {column}
      </span>
      <span className="min-w-0 wrap-anywhere">
        <span className={`weight-label text-small ${SEVERITY_LOOK[severity]}`}>{severity}</span>{' '}
        {message} <span className="text-ink-2">{fix}</span>
        <span className="block text-kicker text-ink-3">{path.join(' › ')}</span>
      </span>
    </li>
  )
}
