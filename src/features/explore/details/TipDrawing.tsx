import { useEffect, useState } from 'react'
import type { DrawingLines } from '@/domain/schema/drawingLines'
import type { DrawingOnPage } from '@/domain/schema/detailsPage'
import { loadDrawing } from '@/platform/loadDrawing'
import { LineDrawing } from '@/ui/LineDrawing'

/** The drawing of a manoeuvre. Its place is kept while it comes; if it does not, its words say it. */
export function TipDrawing({ drawing }: { drawing: DrawingOnPage }) {
  const { id, alt, width, height, labels } = drawing
  const [lines, setLines] = useState<DrawingLines | 'missing'>()
  useEffect(() => {
    let isGone = false
    const show = async () => {
      const result = await loadDrawing(id)
      if (!isGone) setLines(result.ok ? result.value : 'missing')
    }
    void show()
    return () => {
      isGone = true
    }
  }, [id])
  return (
    <figure
      className="mt-1 mb-3 max-w-[26rem] rounded-xl border border-hairline bg-surface p-2"
      style={lines === undefined ? { aspectRatio: `${width} / ${height}` } : undefined}
    >
      {lines === 'missing' ? <p className="p-2 text-small text-ink-2">{alt}</p> : null}
      {typeof lines === 'object' ? <LineDrawing alt={alt} lines={lines} labels={labels} /> : null}
    </figure>
  )
}
