import { useReactFlow } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { useAppStore } from '@/state/store'
import { broughtIn, type StageSize } from './camera'
import type { MapModel } from './mapModel'

/** How long the camera takes to go somewhere; at once for a person who asked for less motion. */
export function cameraMs(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200
}

/**
 * Brings the card that the keyboard goes to, or that a link names, onto the stage. A press on a
 * card never moves the camera: the card stays where it is.
 */
export function useMapCamera(model: MapModel, size: StageSize) {
  const flow = useReactFlow()
  const lookingFor = useAppStore((state) => state.lookingFor)
  const latest = useRef({ model, size })
  useEffect(() => {
    latest.current = { model, size }
  })
  useEffect(() => {
    const box = lookingFor && latest.current.model.layout.get(lookingFor.id)
    if (!box) return
    const viewport = flow.getViewport()
    const next = broughtIn(box, viewport, latest.current.size)
    if (next !== viewport) void flow.setViewport(next, { duration: cameraMs() })
  }, [lookingFor, flow])
}
