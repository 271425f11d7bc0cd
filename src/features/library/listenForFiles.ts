/**
 * Hears of files and texts that are dropped or pasted anywhere on the page. A text is taken when it
 * looks like JSON, and never while one writes in a field.
 */
export function listenForFiles(
  open: (what: File | string) => Promise<void>,
  setDropping: (isDropping: boolean) => void,
): () => void {
  const over = (event: DragEvent) => {
    event.preventDefault()
    if (event.dataTransfer?.types.includes('Files')) setDropping(true)
  }
  const leave = (event: DragEvent) => {
    // Within the page something else is entered; beyond it nothing is.
    if (event.relatedTarget === null) setDropping(false)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setDropping(false)
    const file = event.dataTransfer?.files[0]
    if (file) void open(file)
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
  return isInField || document.querySelector('dialog[open]') !== null
}
