import { useAppStore } from '@/state/store'

/** What opens a file is loaded when the first one is opened. */
export async function openLater(what: File | string) {
  const opening = await import('@/state/openFile').catch(() => undefined)
  if (!opening) {
    const words = 'The file is not open: there is no connection to the server. Try again later.'
    return useAppStore.getState().setNotice({ words, acts: [] })
  }
  return what instanceof File
    ? opening.openFile(what)
    : opening.openText({ text: what, fileName: 'pasted.dx.json', keeps: true })
}
