import { type PointerEvent, useRef } from 'react'
import { findNode } from '@/domain/schema/findNode'
import type { Schema } from '@/domain/schema/schema'
import { textDirection } from '@/domain/schema/textDirection'
import { PANEL_WIDTH_PX } from '@/state/settingsSlice'
import { useAppStore } from '@/state/store'
import { IconButton } from '@/ui/Button'
import { grownHalf } from '@/ui/grownHalf'
import { Details } from './Details'
import { SchemaIntro } from './SchemaIntro'

/** The details at the side of a wide screen: as wide as one likes, or put away. */
export function DetailsPanel({ schema }: { schema: Schema }) {
  const chosen = useAppStore(({ place }) => place?.node)
  const widthPx = useAppStore((state) => state.panelWidthPx)
  const setPanelOpen = useAppStore((state) => state.setPanelOpen)
  const node = chosen === undefined ? undefined : findNode(schema, chosen)
  return (
    <aside
      aria-label="Details"
      style={{ width: grownHalf(widthPx) }}
      className="relative flex max-w-[60vw] shrink-0 flex-col border-l border-hairline bg-surface"
    >
      <ResizeEdge />
      <div className="absolute top-2.5 right-3 rounded-lg bg-surface">
        <IconButton icon="close" label="Hide the details" onClick={() => setPanelOpen(false)} />
      </div>
      {/* Its own scroll, so that the tree beside it stays where it is. */}
      <div
        key={chosen ?? ''}
        lang={schema.language}
        dir={textDirection(schema.language)}
        // The introduction holds nothing to press: the keyboard scrolls it from here.
        tabIndex={node ? undefined : 0}
        className="packed -outline-offset-2 min-h-0 flex-1 overflow-y-auto pt-4 pr-12 pb-10 pl-6 wrap-anywhere"
      >
        {node ? <Details schema={schema} node={node} /> : <SchemaIntro schema={schema} />}
      </div>
    </aside>
  )
}

const STEP_PX = 24

/** The edge that one drags, or moves with the arrow keys. */
function ResizeEdge() {
  const widthPx = useAppStore((state) => state.panelWidthPx)
  const setPanelWidth = useAppStore((state) => state.setPanelWidth)
  const isDragging = useRef(false)
  const drag = (event: PointerEvent<HTMLElement>) => {
    const panel = event.currentTarget.parentElement
    if (!isDragging.current || !panel) return
    // With larger text the panel is wider than what is kept of it.
    const grown = Number.parseFloat(getComputedStyle(panel).width) / widthPx
    setPanelWidth((window.innerWidth - event.clientX) / grown)
  }
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the details"
      aria-valuenow={widthPx}
      aria-valuemin={PANEL_WIDTH_PX.min}
      aria-valuemax={PANEL_WIDTH_PX.max}
      tabIndex={0}
      className="absolute inset-y-0 -left-1 z-10 w-2 cursor-col-resize touch-none hover:bg-accent/20"
      onPointerDown={(event) => {
        isDragging.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        isDragging.current = false
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') setPanelWidth(widthPx + STEP_PX)
        if (event.key === 'ArrowRight') setPanelWidth(widthPx - STEP_PX)
      }}
    />
  )
}
