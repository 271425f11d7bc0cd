import { type Viewport, useReactFlow } from '@xyflow/react'
import { nodeById } from '@/domain/schema/findNode'
import { boundsOf, type CardBox } from '@/domain/schema/layoutTree'
import { isOpen } from '@/domain/schema/openBranches'
import type { NodeId } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { Icon } from '@/ui/Icon'
import { broughtIn, meets, type StageSize, windowOf } from './camera'
import type { MapModel } from './mapModel'
import { cameraMs } from './useMapCamera'

type OffStageHintProps = { model: MapModel; size: StageSize; viewport: Viewport }

/**
 * Says that the branch just opened lies beyond the stage, and goes there: the clicked card itself
 * never moves, so its children may open out of sight.
 */
export function OffStageHint({ model, size, viewport }: OffStageHintProps) {
  const flow = useReactFlow()
  const current = useAppStore((state) => state.current)
  const children = current === undefined ? [] : openChildren(model, current)
  const stage = windowOf(viewport, size, 0)
  const hidden = children.filter((box) => !meets(middleOf(box), stage))
  const bounds = boundsOf(children)
  if (!bounds || hidden.length === 0) return null
  const go = () => flow.setViewport(broughtIn(bounds, viewport, size), { duration: cameraMs() })
  return (
    <button
      type="button"
      onClick={() => void go()}
      className="absolute top-3 right-3 flex h-8 items-center gap-1.5 rounded-full border border-hairline bg-surface pr-2 pl-3.5 text-small shadow-card hover:border-wire"
    >
      {`${hidden.length} opened off the stage`}
      <Icon name="chevron-right" sizePx={15} />
    </button>
  )
}

function openChildren(model: MapModel, id: NodeId): CardBox[] {
  const node = nodeById(model.schema, id)
  if (!isOpen(node, model.open)) return []
  return node.children.flatMap((child) => model.layout.get(child) ?? [])
}

function middleOf({ x, y, width, height }: CardBox): CardBox {
  return { x: x + width / 2, y: y + height / 2, width: 0, height: 0 }
}
