import { type RefObject, useEffect, useState } from 'react'
import { countLines } from '@/domain/library/placeInText'

/** Lines above a place that is shown, so that one sees what it belongs to. */
const LINES_ABOVE = 4

type SourceTextProps = {
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  onEdit: () => void
}

/** The text of a file to mend it in, with the numbers of its lines. */
export function SourceText({ field, text, onEdit }: SourceTextProps) {
  const [seen, setSeen] = useState({ top: 0, lines: countLines(text) })
  const [heights, setHeights] = useState({ line: 18, field: 600 })
  useEffect(() => {
    const { current } = field
    if (!current) return undefined
    const measure = () => setHeights({ line: lineHeightPx(current), field: current.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [field])
  const first = Math.floor(seen.top / heights.line)
  const count = Math.min(seen.lines - first, Math.ceil(heights.field / heights.line) + 1)
  return (
    <div className="relative flex min-h-0 min-w-0 flex-1 bg-paper font-mono text-small">
      <div
        aria-hidden="true"
        className="relative w-14 shrink-0 overflow-clip border-r border-hairline text-right text-ink-3 select-none"
      >
        <div className="absolute right-2.5" style={{ top: 8 + first * heights.line - seen.top }}>
          {Array.from({ length: Math.max(count, 0) }, (_, index) => (
            <div key={first + index}>{first + index + 1}</div>
          ))}
        </div>
      </div>
      <textarea
        ref={field}
        defaultValue={text}
        aria-label="The text of the file"
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        onScroll={({ currentTarget }) => {
          const { scrollTop: top } = currentTarget
          setSeen((before) => ({ ...before, top }))
        }}
        onInput={({ currentTarget }) => {
          onEdit()
          const lines = countLines(currentTarget.value)
          setSeen((before) => ({ ...before, lines }))
        }}
        className="min-w-0 flex-1 resize-none px-3 py-2 -outline-offset-2"
      />
    </div>
  )
}

/** Scrolls a line into the sight of the field, and the column with it. */
export function showLine(field: HTMLTextAreaElement, line: number, column: number) {
  const { fontSize } = getComputedStyle(field)
  // A character of a monospaced face is about 0.6 of its size wide.
  const placePx = (column - 1) * 0.6 * Number.parseFloat(fontSize)
  field.scrollTop = Math.max(0, (line - 1 - LINES_ABOVE) * lineHeightPx(field))
  field.scrollLeft = Math.max(0, placePx - field.clientWidth * 0.6)
}

function lineHeightPx(field: HTMLTextAreaElement): number {
  const height = Number.parseFloat(getComputedStyle(field).lineHeight)
  return Number.isFinite(height) && height > 0 ? height : 18
}
