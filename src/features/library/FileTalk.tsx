import { FileReportDialog } from './FileReportDialog'
import { NoticeBar } from './NoticeBar'
import { SourceQuestion } from './SourceQuestion'

/** What is asked and said about a person's own files; words go where they are read aloud. */
export default function FileTalk({ notices }: { notices: HTMLElement | null }) {
  return (
    <>
      <FileReportDialog />
      <SourceQuestion />
      {notices ? <NoticeBar region={notices} /> : null}
    </>
  )
}
