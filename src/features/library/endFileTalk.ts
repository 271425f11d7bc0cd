import { declineSource } from '@/state/declineSource'
import { useAppStore } from '@/state/store'

/** Puts away what is asked and said about files; a question is answered by no. */
export function endFileTalk() {
  const { setFileReport, setNotice, sourceQuestion } = useAppStore.getState()
  setFileReport(undefined)
  setNotice(undefined)
  if (sourceQuestion) void declineSource()
}
