import { ReactFlow, ReactFlowProvider, type Viewport } from '@xyflow/react'
import { useMemo, useState } from 'react'
import { useAppStore } from '@/state/store'
import { useTreeKeys } from '../useTreeKeys'
import { CardNode } from './CardNode'
import { aboveFoot, firstLook, fitted, type StageSize, ZOOM } from './camera'
import { FocusTrail } from './FocusTrail'
import { MapControls } from './MapControls'
import type { MapModel } from './mapModel'
import { MiniMap } from './MiniMap'
import { OffStageHint } from './OffStageHint'
import { OverviewCanvas } from './OverviewCanvas'
import { useMapCamera } from './useMapCamera'
import { useMapModel } from './useMapModel'
import { type StageWindow, useStageWindow } from './useStageWindow'
import { useOverviewClick } from './useOverviewClick'
import { Wires } from './Wires'

export type { StageSize }

const NODE_TYPES = { card: CardNode }
const NO_EDGES: never[] = []

/** The tree as cards that one can pan and zoom, drawn by React Flow from the open branches. */
export function MapCanvas({ size }: { size: StageSize }) {
  const model = useMapModel()
  const { schema, layout, orientation } = model
  const chosen = useAppStore(({ place }) => place?.node)
  const [start] = useState<Viewport>(() =>
    firstLook([...layout.values()], chosen && layout.get(chosen), size, orientation),
  )
  const stage = useStageWindow(model, start, size)
  const onKeyDown = useTreeKeys(schema)

  return (
    <ReactFlowProvider>
      {/* The keys belong to the cards inside; the group only hears them. */}
      <div
        role="group"
        aria-label={`Map of ${schema.title}`}
        dir="ltr"
        data-orientation={orientation}
        onKeyDown={onKeyDown}
        className="size-full bg-paper"
      >
        {stage.isOverview ? (
          <OverviewCanvas model={model} viewport={stage.viewport} size={size} />
        ) : null}
        <Flow model={model} size={size} start={start} stage={stage} />
        <FocusTrail schema={schema} />
        <MapControls schema={schema}>
          <MiniMap model={model} viewport={stage.viewport} size={size} />
        </MapControls>
        <OffStageHint model={model} size={size} viewport={stage.viewport} />
      </div>
    </ReactFlowProvider>
  )
}

type FlowProps = { model: MapModel; size: StageSize; start: Viewport; stage: StageWindow }

function Flow({ model, size, start, stage }: FlowProps) {
  const fitZoom = useMemo(() => fitted(model.layout.values(), aboveFoot(size)).zoom, [model, size])
  const onPaneClick = useOverviewClick(model, size, stage)
  return (
    <ReactFlow
      nodes={stage.nodes}
      edges={NO_EDGES}
      nodeTypes={NODE_TYPES}
      width={size.widthPx}
      height={size.heightPx}
      defaultViewport={start}
      onViewportChange={stage.onViewportChange}
      {...(onPaneClick && { onPaneClick })}
      // However large the tree, one can see the whole of it.
      minZoom={Math.min(ZOOM.min, fitZoom)}
      maxZoom={ZOOM.max}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      panOnScroll
      zoomOnDoubleClick={false}
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      disableKeyboardA11y
      attributionPosition="top-left"
    >
      <Wires model={model} wired={stage.wired} />
      <Camera model={model} size={size} />
    </ReactFlow>
  )
}

function Camera({ model, size }: { model: MapModel; size: StageSize }) {
  useMapCamera(model, size)
  return null
}
