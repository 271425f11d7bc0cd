import type { Viewport } from '@xyflow/react'
import { useMemo, useState } from 'react'
import { nodeById } from '@/domain/schema/findNode'
import type { CardBox } from '@/domain/schema/layoutTree'
import type { NodeId } from '@/domain/schema/schema'
import { wayTo } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { isInside, meets, type StageSize, windowOf } from './camera'
import { type CardFlowNode, flowNode, type MapModel } from './mapModel'

/** What is drawn reaches half a stage beyond the stage, so that a small pan draws nothing new. */
const GROWTH = 0.5

/** Below this zoom words of the usual size cannot be read: bars stand for them. */
const LEGIBLE_ZOOM = 0.4

/** The part of the map near the stage: all that is drawn, however large the tree. */
export type StageWindow = {
  viewport: Viewport
  /** Whether all of it is drawn as bars, too small to be read. */
  isOverview: boolean
  nodes: CardFlowNode[]
  /** The cards to which a wire is drawn. */
  wired: NodeId[]
  onViewportChange: (viewport: Viewport) => void
}

export function useStageWindow(model: MapModel, start: Viewport, size: StageSize): StageWindow {
  const [viewport, setViewport] = useState(start)
  const current = useAppStore((state) => state.current)
  const [drawn, setDrawn] = useState(() => ({ at: start, size }))
  const [known] = useState(() => new Map<NodeId, CardFlowNode>())

  const seen = windowOf(viewport, size, 0)
  const box = windowOf(drawn.at, drawn.size, GROWTH)
  const ratio = viewport.zoom / drawn.at.zoom
  if (drawn.size !== size || !isInside(seen, box) || ratio > 2 || ratio < 0.5) {
    setDrawn({ at: viewport, size })
  }
  const isOverview = viewport.zoom * model.measures.textScale < LEGIBLE_ZOOM

  const near = useMemo(() => {
    const stage = windowOf(drawn.at, drawn.size, GROWTH)
    const kept = new Set<NodeId>(wayTo(model.schema, current ?? model.schema.rootId))
    const nodes: CardFlowNode[] = []
    const wired: NodeId[] = []
    for (const [id, card] of model.layout) {
      const node = nodeById(model.schema, id)
      if (kept.has(id) || (!isOverview && meets(card, stage))) {
        const next = flowNode(known.get(id), node, card)
        known.set(id, next)
        nodes.push(next)
      }
      const from = node.parent && model.layout.get(node.parent)
      if (!isOverview && from && meets(spanOf(from, card), stage)) wired.push(id)
    }
    return { nodes, wired }
  }, [model, drawn, current, isOverview, known])

  return { ...near, viewport, isOverview, onViewportChange: setViewport }
}

/** The stretch that a wire between two cards can cross. */
function spanOf(from: CardBox, to: CardBox): CardBox {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
  return {
    x,
    y,
    width: Math.max(from.x + from.width, to.x + to.width) - x,
    height: Math.max(from.y + from.height, to.y + to.height) - y,
  }
}
