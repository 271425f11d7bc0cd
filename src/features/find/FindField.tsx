import type { KeyboardEvent } from 'react'

type FindFieldProps = {
  label: string
  listId: string
  query: string
  /** The option that Enter chooses. */
  activeId: string | undefined
  onQuery: (query: string) => void
  onWalk: (steps: number, goesRound: boolean) => void
  onChoose: (isToCompare: boolean) => void
}

const PAGE = 8

/** The field of the palette: it keeps the focus while the arrow keys walk the list. */
export function FindField(props: FindFieldProps) {
  const { label, listId, query, activeId, onQuery, onWalk, onChoose } = props
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows while a word is being composed belong to the word.
    if (event.nativeEvent.isComposing) return
    const act = {
      ArrowDown: () => onWalk(1, true),
      ArrowUp: () => onWalk(-1, true),
      PageDown: () => onWalk(PAGE, false),
      PageUp: () => onWalk(-PAGE, false),
      Enter: () => onChoose(event.shiftKey),
    }[event.key]
    const isFindAgain = (event.ctrlKey || event.metaKey) && /^[k/]$/i.test(event.key)
    if (act || isFindAgain) event.preventDefault()
    act?.()
  }
  return (
    <input
      role="combobox"
      aria-expanded={activeId !== undefined}
      aria-controls={listId}
      aria-activedescendant={activeId === undefined ? undefined : `${listId}-${activeId}`}
      aria-autocomplete="list"
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="go"
      dir="auto"
      value={query}
      onChange={(event) => onQuery(event.target.value)}
      onKeyDown={onKeyDown}
      className="h-13 min-w-0 flex-1 bg-transparent text-body outline-none placeholder:text-ink-3"
    />
  )
}
