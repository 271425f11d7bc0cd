import { useEffect, useRef, useState } from 'react'
import type { Problem } from '@/domain/format/problem'
import { placeInText } from '@/domain/library/placeInText'
import { download } from '@/platform/download'
import { closeReport, noteEdit, rewritten } from '@/state/brokenFiles'
import type { FileReport } from '@/state/fileReportSlice'
import { openText } from '@/state/openFile'
import { useAppStore } from '@/state/store'
import { Button, IconButton } from '@/ui/Button'
import { foundWords } from './foundWords'
import { ProblemList } from './ProblemList'
import { showLine, SourceText } from './SourceText'

/** What was found in a file: every problem by line and column, beside the text to mend it in. */
export function FileReportDialog() {
  const report = useAppStore((state) => state.fileReport)
  return report ? <Report key={report.id} report={report} /> : null
}

function Report({ report }: { report: FileReport }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [isChecking, setChecking] = useState(false)
  const { fileName, problems, text } = report
  useEffect(() => dialog.current?.showModal(), [])

  const close = () => dialog.current?.close()
  const written = () => field.current?.value ?? text ?? ''
  const choose = ({ line, column }: Problem) => {
    if (!field.current) return
    const { start, end } = placeInText(field.current.value, line, column)
    field.current.focus()
    field.current.setSelectionRange(start, end)
    showLine(field.current, line, column)
  }
  const checkAgain = async () => {
    setChecking(true)
    await openText(rewritten(report, written()))
    setChecking(false)
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby="file-report-title"
      onClose={() => closeReport(report, text === undefined ? undefined : written())}
      className={`m-auto flex max-h-[94dvh] flex-col rounded-2xl border border-hairline bg-surface text-ink shadow-sheet backdrop:bg-black/45 ${text === undefined ? 'w-[min(36rem,94vw)]' : 'h-[94dvh] w-[min(84rem,96vw)] max-w-none'}`}
    >
      <Head report={report} isChecking={isChecking} onClose={close} />
      {text === undefined ? null : (
        <div className="flex min-h-0 flex-1 flex-col border-y border-hairline md:flex-row">
          {problems.length > 0 ? <ProblemList problems={problems} onChoose={choose} /> : null}
          <SourceText field={field} text={text} onEdit={noteEdit} />
        </div>
      )}
      <div className="flex flex-wrap items-center justify-end gap-2 px-5 py-3.5 md:px-6">
        <p className="mr-auto text-small text-ink-3">What you had open is still there.</p>
        {text === undefined ? null : (
          <>
            <Button onClick={() => download(fileName, written())}>Download the text</Button>
            <Button disabled={isChecking} onClick={() => void checkAgain()}>
              Check again
            </Button>
          </>
        )}
        <Button look="strong" onClick={close}>
          Go on
        </Button>
      </div>
    </dialog>
  )
}

type HeadProps = { report: FileReport; isChecking: boolean; onClose: () => void }

function Head({ report, isChecking, onClose }: HeadProps) {
  return (
    <div className="flex items-start justify-between gap-4 px-5 pt-4 pb-3 md:px-6">
      <div className="min-w-0">
        <h2 id="file-report-title" className="weight-label tight text-title wrap-anywhere">
          {heading(report)}
        </h2>
        {/* Said again after each check. */}
        <p role="status" className="mt-1 text-ink-2 wrap-anywhere">
          {isChecking ? 'Checking…' : summary(report)}
        </p>
      </div>
      <IconButton icon="close" label="Close" onClick={onClose} />
    </div>
  )
}

function heading({ fileName, problems, reason }: FileReport): string {
  const isBroken = reason !== undefined || problems.some(({ severity }) => severity === 'error')
  return isBroken ? `${fileName} cannot be opened` : `What was found in ${fileName}`
}

function summary({ problems, reason }: FileReport): string {
  if (reason !== undefined) return `The file is not shown: ${reason}.`
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const others = problems.length - errors
  if (errors === 0) return `${foundWords(problems)}. The file opens as it is.`
  const also = others > 0 ? `, and ${others} that would not have stopped it` : ''
  return `${errors} ${errors === 1 ? 'problem has' : 'problems have'} to be mended first${also}.`
}
