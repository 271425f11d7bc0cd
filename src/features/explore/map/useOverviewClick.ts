import { useReactFlow } from '@xyflow/react'
import type { MouseEvent } from 'react'
import type { CardBox } from '@/domain/schema/layoutTree'
import { showNode } from '@/state/explore'
import { centredOn, type StageSize } from './camera'
import type { MapModel } from './mapModel'
import { cameraMs } from './useMapCamera'
import type { StageWindow } from './useStageWindow'

/** How large a card is that one has picked among the bars of the overview. */
const PICKED_ZOOM = 1

/** In the overview a press on a bar goes to its card, at a size at which it can be read. */
export function useOverviewClick(model: MapModel, size: StageSize, { isOverview }: StageWindow) {
  const flow = useReactFlow()
  if (!isOverview) return undefined
  return (event: MouseEvent) => {
    const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
    const found = [...model.layout].find(([, box]) => holds(box, at))
    if (!found) return
    const [id, box] = found
    showNode(id)
    void flow.setViewport(centredOn(box, PICKED_ZOOM, size), { duration: cameraMs() })
  }
}

function holds({ x, y, width, height }: CardBox, at: { x: number; y: number }): boolean {
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height
}
