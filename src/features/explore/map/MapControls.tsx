import { useReactFlow } from '@xyflow/react'
import { IconButton } from '@/ui/Button'
import { fitted, type StageSize } from './camera'
import type { MapModel } from './mapModel'
import { cameraMs } from './useMapCamera'

/** Zoom and fit, for hands that cannot pinch or turn a wheel. */
export function MapControls({ model, size }: { model: MapModel; size: StageSize }) {
  const flow = useReactFlow()
  const duration = cameraMs()
  const fit = () => flow.setViewport(fitted([...model.layout.values()], size), { duration })
  return (
    <div className="absolute right-3 bottom-15 flex md:bottom-3 rounded-xl border border-hairline bg-surface p-0.5 shadow-card">
      <IconButton icon="plus" label="Zoom in" onClick={() => void flow.zoomIn({ duration })} />
      <IconButton icon="minus" label="Zoom out" onClick={() => void flow.zoomOut({ duration })} />
      <IconButton icon="fit" label="Fit the tree to the stage" onClick={() => void fit()} />
    </div>
  )
}
