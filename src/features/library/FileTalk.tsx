import { FileReportDialog } from './FileReportDialog'
import { NoticeBar } from './NoticeBar'
import { SourceQuestion } from './SourceQuestion'

/** What is asked and said about a person's own files. */
export default function FileTalk() {
  return (
    <>
      <FileReportDialog />
      <SourceQuestion />
      <NoticeBar />
    </>
  )
}
