import { useEffect, useRef, useState } from 'react'
import type { DrawingLines } from '@/domain/schema/drawingLines'
import type { DrawingOnPage } from '@/domain/schema/detailsPage'
import { loadDrawing } from '@/platform/loadDrawing'
import { LineDrawing } from '@/ui/LineDrawing'

/**
 * The drawing of a manoeuvre, fetched when it comes near the screen: a folded tip costs nothing.
 * Its place is kept while it comes; if it does not come, its words say what it shows.
 */
export function TipDrawing({ drawing }: { drawing: DrawingOnPage }) {
  const { id, alt, width, height, labels } = drawing
  const [lines, setLines] = useState<DrawingLines | 'missing'>()
  const figure = useRef<HTMLElement>(null)
  useEffect(() => {
    let isGone = false
    const show = async () => {
      const result = await loadDrawing(id)
      if (!isGone) setLines(result.ok ? result.value : 'missing')
    }
    const stopWatching = whenNear(figure.current, () => void show())
    return () => {
      isGone = true
      stopWatching()
    }
  }, [id])
  return (
    <figure
      ref={figure}
      className="mt-1 mb-3 max-w-[26rem] rounded-xl border border-hairline bg-surface p-2"
      style={lines === undefined ? { aspectRatio: `${width} / ${height}` } : undefined}
    >
      {lines === 'missing' ? <p className="p-2 text-small text-ink-2">{alt}</p> : null}
      {typeof lines === 'object' ? <LineDrawing alt={alt} lines={lines} labels={labels} /> : null}
    </figure>
  )
}

const NEAR_PX = 240

/** Calls back once when an element comes near the screen. */
function whenNear(element: Element | null, come: () => void): () => void {
  if (!element) return () => undefined
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      watcher.disconnect()
      come()
    },
    { rootMargin: `${NEAR_PX}px` },
  )
  watcher.observe(element)
  return () => watcher.disconnect()
}
