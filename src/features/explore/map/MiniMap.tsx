import { useReactFlow, type Viewport } from '@xyflow/react'
import { type PointerEvent, useEffect, useMemo, useRef } from 'react'
import { boundsOf, type CardBox } from '@/domain/schema/layoutTree'
import { centredOn, fitted, isInside, type StageSize, windowOf } from './camera'
import { afterPaint } from './afterPaint'
import { drawOverview } from './drawOverview'
import type { MapModel } from './mapModel'
import { useCanvasColours } from './useCanvasColours'

type MiniMapProps = { model: MapModel; viewport: Viewport; size: StageSize }

const SIZE: StageSize = { widthPx: 132, heightPx: 88 }

/** The whole tree in a corner and where the stage is in it, while there is more than the stage. */
export function MiniMap({ model, viewport, size }: MiniMapProps) {
  const bounds = useMemo(() => boundsOf(model.layout.values()), [model])
  const stage = windowOf(viewport, size, 0)
  if (!bounds || isInside(bounds, stage) || size.widthPx < 640) return null
  return <Corner model={model} stage={stage} viewport={viewport} size={size} />
}

type CornerProps = MiniMapProps & { stage: CardBox }

/** For the pointer alone: the keyboard has the cards themselves, and the pan pad. */
function Corner({ model, stage, viewport, size }: CornerProps) {
  const flow = useReactFlow()
  const canvas = useRef<HTMLCanvasElement>(null)
  const colours = useCanvasColours(canvas)
  const mini = useMemo(() => fitted(model.layout.values(), SIZE), [model])
  const scale = Math.min(window.devicePixelRatio, 2)
  useEffect(() => {
    const at = canvas.current?.getContext('2d')
    // The stage itself is painted first.
    return afterPaint(() => {
      if (at && colours) drawOverview(at, model, mini, SIZE, colours, scale)
    })
  }, [model, mini, colours, scale])

  const goTo = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons === 0) return
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const x = (event.clientX - left - mini.x) / mini.zoom
    const y = (event.clientY - top - mini.y) / mini.zoom
    void flow.setViewport(centredOn({ x, y, width: 0, height: 0 }, viewport.zoom, size))
  }
  return (
    <div
      aria-hidden="true"
      data-minimap=""
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        goTo(event)
      }}
      onPointerMove={goTo}
      style={{ width: SIZE.widthPx, height: SIZE.heightPx }}
      className="relative hidden cursor-crosshair @2xl/stage:block overflow-clip rounded-xl border border-hairline bg-paper shadow-card"
    >
      <canvas
        ref={canvas}
        width={SIZE.widthPx * scale}
        height={SIZE.heightPx * scale}
        className="absolute inset-0 size-full"
      />
      <div style={frameOf(stage, mini)} className="absolute rounded-sm border-2 border-accent" />
    </div>
  )
}

function frameOf({ x, y, width, height }: CardBox, { zoom, x: dx, y: dy }: Viewport) {
  return {
    left: x * zoom + dx,
    top: y * zoom + dy,
    width: Math.max(width * zoom, 6),
    height: Math.max(height * zoom, 6),
  }
}
