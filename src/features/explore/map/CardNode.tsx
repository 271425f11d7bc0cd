import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { isOpen } from '@/domain/schema/openBranches'
import { toggleBranch, visitNode } from '@/state/explore'
import { selectIsOnWay, selectIsOutOfFocus, selectIsTabStop } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { useNodeNote } from '../standings/useStandings'
import type { CardFlowNode } from './mapModel'
import { NodeCard } from './NodeCard'

/** Puts a card on the canvas: joins it to the store. The wires are drawn apart, so no handles. */
export const CardNode = memo(function CardNode({ data: { node } }: NodeProps<CardFlowNode>) {
  const isOpenNow = useAppStore(({ place }) => place !== undefined && isOpen(node, place.open))
  const isSelected = useAppStore(({ place }) => place?.node === node.id)
  const isOnWay = useAppStore(selectIsOnWay(node.id))
  const isDimmed = useAppStore(selectIsOutOfFocus(node))
  const standing = useNodeNote(node.id)
  const isTabStop = useAppStore(selectIsTabStop(node))
  const setCurrent = useAppStore((state) => state.setCurrent)
  return (
    <NodeCard
      node={node}
      isOpen={isOpenNow}
      isSelected={isSelected}
      isOnWay={isOnWay}
      isTabStop={isTabStop}
      isDimmed={isDimmed || standing?.isDimmed === true}
      standing={standing}
      onVisit={() => visitNode(node.id)}
      onFold={() => toggleBranch(node.id)}
      onFocus={() => setCurrent(node.id)}
    />
  )
})
