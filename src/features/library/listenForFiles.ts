/** Whether a file is held over the page, and whether it can be dropped there now. */
export type Dropping = 'open' | 'busy' | undefined

/**
 * Hears of files and texts that are dropped or pasted anywhere on the page. A text is taken when it
 * looks like JSON, and never while one writes in a field; nothing is while a dialog is open, whose
 * text could be lost by it.
 */
export function listenForFiles(
  open: (what: File | string) => Promise<void>,
  setDropping: (dropping: Dropping) => void,
): () => void {
  const over = (event: DragEvent) => {
    event.preventDefault()
    if (!event.dataTransfer?.types.includes('Files')) return
    if (isAsked()) event.dataTransfer.dropEffect = 'none'
    setDropping(isAsked() ? 'busy' : 'open')
  }
  const leave = (event: DragEvent) => {
    // Within the page something else is entered; beyond it nothing is.
    if (event.relatedTarget === null) setDropping(undefined)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setDropping(undefined)
    const file = event.dataTransfer?.files[0]
    if (file && !isAsked()) void open(file)
  }
  const paste = (event: ClipboardEvent) => {
    const given = event.defaultPrevented || isBusy(event.target) ? undefined : pasted(event)
    if (given === undefined) return
    event.preventDefault()
    void open(given)
  }
  const heard = new AbortController()
  const { signal } = heard
  window.addEventListener('dragover', over, { signal })
  window.addEventListener('dragleave', leave, { signal })
  window.addEventListener('drop', drop, { signal })
  window.addEventListener('paste', paste, { signal })
  return () => heard.abort()
}

function pasted({ clipboardData }: ClipboardEvent): File | string | undefined {
  const file = clipboardData?.files[0]
  if (file) return file
  const text = clipboardData?.getData('text/plain') ?? ''
  return /^\s*[{[]/.test(text) ? text : undefined
}

/** Whether a paste belongs to a field, or to a dialog that has to be answered first. */
function isBusy(target: EventTarget | null): boolean {
  const isInField =
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  return isInField || isAsked()
}

/** Whether a dialog is open. */
function isAsked(): boolean {
  return document.querySelector('dialog[open]') !== null
}
