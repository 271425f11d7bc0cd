import { useEffect, useRef } from 'react'
import { openFile } from '@/state/openFile'
import { IconButton } from '@/ui/Button'

/** Opens a schema file of one's own: by the button, or by dropping it anywhere on the page. */
export function OpenFileButton() {
  const input = useRef<HTMLInputElement>(null)
  useEffect(listenForDrops, [])
  return (
    <>
      <IconButton icon="open" label="Open a schema file" onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="Schema file"
        tabIndex={-1}
        className="hidden"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // So that the same file can be opened again after it was mended.
          event.currentTarget.value = ''
          if (file) void openFile(file)
        }}
      />
    </>
  )
}

function listenForDrops(): () => void {
  window.addEventListener('dragover', allowDrop)
  window.addEventListener('drop', openDropped)
  return () => {
    window.removeEventListener('dragover', allowDrop)
    window.removeEventListener('drop', openDropped)
  }
}

function allowDrop(event: DragEvent) {
  event.preventDefault()
}

function openDropped(event: DragEvent) {
  event.preventDefault()
  const file = event.dataTransfer?.files[0]
  if (file) void openFile(file)
}
