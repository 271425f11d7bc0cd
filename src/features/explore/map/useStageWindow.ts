import type { Viewport } from '@xyflow/react'
import { useMemo, useState } from 'react'
import type { NodeId } from '@/domain/schema/schema'
import { wayTo } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { isInside, meets, type StageSize, windowOf } from './camera'
import type { CardFlowNode, MapModel } from './mapModel'

/** What is drawn reaches half a stage beyond the stage, so that a small pan draws nothing new. */
const GROWTH = 0.5

/** The cards near the stage: all that React Flow is given, however large the tree. */
export function useStageWindow(model: MapModel, start: Viewport, size: StageSize) {
  const [viewport, setViewport] = useState(start)
  const current = useAppStore((state) => state.current)
  const [drawn, setDrawn] = useState(() => ({ at: start, size }))

  const seen = windowOf(viewport, size, 0)
  const box = windowOf(drawn.at, drawn.size, GROWTH)
  const ratio = viewport.zoom / drawn.at.zoom
  if (drawn.size !== size || !isInside(seen, box) || ratio > 2 || ratio < 0.5) {
    setDrawn({ at: viewport, size })
  }

  const nodes = useMemo((): CardFlowNode[] => {
    const near = windowOf(drawn.at, drawn.size, GROWTH)
    const kept = new Set<NodeId>(wayTo(model.schema, current))
    return [...model.layout].flatMap(([id, card]) => {
      const node = model.flowNodes.get(id)
      return node && (kept.has(id) || meets(card, near)) ? [node] : []
    })
  }, [model, drawn, current])

  return { nodes, viewport, onViewportChange: setViewport }
}
