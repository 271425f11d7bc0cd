import type { Viewport } from '@xyflow/react'
import { useLayoutEffect, useRef } from 'react'
import type { StageSize } from './camera'
import { drawOverview } from './drawOverview'
import type { MapModel } from './mapModel'
import { useCanvasColours } from './useCanvasColours'

type OverviewCanvasProps = { model: MapModel; viewport: Viewport; size: StageSize }

/** The whole tree seen from afar, as bars: drawn at once, however many cards there are. */
export function OverviewCanvas({ model, viewport, size }: OverviewCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const colours = useCanvasColours(canvas)
  const scale = Math.min(window.devicePixelRatio, 2)
  useLayoutEffect(() => {
    const at = canvas.current?.getContext('2d')
    if (at && colours) drawOverview(at, model, viewport, size, colours, scale)
  }, [model, viewport, size, colours, scale])
  return (
    <canvas
      ref={canvas}
      width={size.widthPx * scale}
      height={size.heightPx * scale}
      // The cards themselves are in the outline and come back when one goes nearer.
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 size-full"
    />
  )
}
