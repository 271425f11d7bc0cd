import { ReactFlow, ReactFlowProvider, type Viewport, ViewportPortal } from '@xyflow/react'
import { useState } from 'react'
import { invariant } from '@/domain/shared/invariant'
import { selectSchema, wayTo } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { CardNode } from './CardNode'
import { firstLook, type StageSize, ZOOM } from './camera'
import { cardHeightPx } from './cardText'
import { MapControls } from './MapControls'
import { type MapModel, nextMapModel } from './mapModel'
import { OffStageHint } from './OffStageHint'
import { useMapCamera } from './useMapCamera'
import { useStageWindow } from './useStageWindow'
import { useTreeKeys } from '../useTreeKeys'
import { wirePath } from './wires'

export type { StageSize }

const NODE_TYPES = { card: CardNode }
const NO_EDGES: never[] = []

/** The tree as cards that one can pan and zoom, drawn by React Flow from the open branches. */
export function MapCanvas({ size }: { size: StageSize }) {
  const model = useMapModel()
  const chosen = useAppStore(({ place }) => place?.node)
  const [start] = useState<Viewport>(() =>
    firstLook([...model.layout.values()], chosen && model.layout.get(chosen), size),
  )
  const stage = useStageWindow(model, start, size)
  const onKeyDown = useTreeKeys(model.schema)

  return (
    <ReactFlowProvider>
      {/* The keys belong to the cards inside; the group only hears them. */}
      <div
        role="group"
        aria-label={`Map of ${model.schema.title}`}
        onKeyDown={onKeyDown}
        className="size-full"
      >
        <ReactFlow
          nodes={stage.nodes}
          edges={NO_EDGES}
          nodeTypes={NODE_TYPES}
          width={size.widthPx}
          height={size.heightPx}
          defaultViewport={start}
          onViewportChange={stage.onViewportChange}
          minZoom={ZOOM.min}
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
          attributionPosition="bottom-center"
        >
          <Wires model={model} />
          <Camera model={model} size={size} />
        </ReactFlow>
        <MapControls model={model} size={size} />
        <OffStageHint model={model} size={size} viewport={stage.viewport} />
      </div>
    </ReactFlowProvider>
  )
}

/** The map of what is open, kept while nothing changes; the acted-on card is what it turns on. */
function useMapModel(): MapModel {
  const schema = useAppStore(selectSchema)
  const open = useAppStore(({ place }) => place?.open)
  const anchor = useAppStore(({ current }) => current)
  invariant(schema && open, 'the map is shown without a schema')
  const [model, setModel] = useState(() => nextMapModel(schema, open, cardHeightPx))
  if (model.schema === schema && model.open === open) return model
  const next = nextMapModel(schema, open, cardHeightPx, { model, anchor: anchor ?? schema.rootId })
  setModel(next)
  return next
}

function Wires({ model }: { model: MapModel }) {
  const { schema, layout } = model
  const chosen = useAppStore(({ place }) => place?.node)
  const all = wirePath(schema, layout, layout.keys())
  const way = wirePath(schema, layout, wayTo(schema, chosen))
  return (
    <ViewportPortal>
      <svg
        className="pointer-events-none absolute top-0 left-0 -z-10 overflow-visible"
        width="1"
        height="1"
        aria-hidden="true"
      >
        <path
          key={all}
          className="map-appear"
          d={all}
          fill="none"
          stroke="var(--wire)"
          strokeWidth="1.5"
        />
        {/* Above the grey ones, so that the way is never crossed out. */}
        <path d={way} fill="none" stroke="var(--ink)" strokeWidth="2.5" strokeLinejoin="round" />
      </svg>
    </ViewportPortal>
  )
}

function Camera({ model, size }: { model: MapModel; size: StageSize }) {
  useMapCamera(model, size)
  return null
}
