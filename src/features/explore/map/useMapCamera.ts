import { useReactFlow, type Viewport } from '@xyflow/react'
import { useEffect, useRef, useState } from 'react'
import { nodeById } from '@/domain/schema/findNode'
import { isOpen } from '@/domain/schema/openBranches'
import type { CardBox } from '@/domain/schema/layoutTree'
import type { NodeId } from '@/domain/schema/schema'
import { prefersLessMotion } from '@/platform/screen'
import type { CameraAct } from '@/state/placeSlice'
import { useAppStore } from '@/state/store'
import { aboveFoot, broughtIn, centredOn, fitted, panned, type StageSize, zoomedTo } from './camera'
import type { MapModel } from './mapModel'

/** A press on plus or minus. */
const ZOOM_STEP = 1.3

/** How long the camera takes to go somewhere; at once for a person who asked for less motion. */
export function cameraMs(): number {
  return prefersLessMotion() ? 0 : 200
}

/**
 * Moves the camera when somebody asks for it: to the card that the keyboard goes to or that a link
 * names, and by the controls. A press on a card never moves it: the card stays where it is, but in
 * focus mode, where the camera follows to the card and its children.
 */
export function useMapCamera(model: MapModel, size: StageSize) {
  const flow = useReactFlow()
  const lookingFor = useAppStore((state) => state.lookingFor)
  const cameraAct = useAppStore((state) => state.cameraAct)
  // What was asked of another map is none of this one's business.
  const [before] = useState(cameraAct)
  const isFocusMode = useAppStore((state) => state.isFocusMode)
  const chosen = useAppStore(({ place }) => place?.node)
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
  useEffect(() => {
    if (!cameraAct || cameraAct === before) return
    const { model: now, size: stage } = latest.current
    const id = useAppStore.getState().current ?? now.schema.rootId
    const viewport = flow.getViewport()
    const act = { viewport, size: stage, model: now, id, box: now.layout.get(id) }
    const next = ACTS[cameraAct.act](act)
    void flow.setViewport(next, { duration: cameraMs() })
  }, [cameraAct, before, flow])
  useEffect(() => {
    if (!isFocusMode || chosen === undefined) return
    const family = familyOf(latest.current.model, chosen)
    const next = fitted(family, aboveFoot(latest.current.size), 1.1)
    void flow.setViewport(next, { duration: cameraMs() })
  }, [isFocusMode, chosen, flow])
}

type Act = {
  viewport: Viewport
  size: StageSize
  model: MapModel
  /** The card that the keyboard is on, else the root. */
  id: NodeId
  box: CardBox | undefined
}

const ACTS: Record<CameraAct, (act: Act) => Viewport> = {
  fit: ({ model, size }) => fitted(model.layout.values(), aboveFoot(size)),
  'fit-branch': ({ model, id, size }) => fitted(branchOf(model, id), aboveFoot(size)),
  actual: ({ viewport, box, size }) =>
    box ? centredOn(box, 1, size) : zoomedTo(viewport, 1, size),
  centre: ({ viewport, box, size }) => (box ? centredOn(box, viewport.zoom, size) : viewport),
  'zoom-in': ({ viewport, size }) => zoomedTo(viewport, viewport.zoom * ZOOM_STEP, size),
  'zoom-out': ({ viewport, size }) => zoomedTo(viewport, viewport.zoom / ZOOM_STEP, size),
  'pan-left': ({ viewport, size }) => panned(viewport, [-1, 0], size),
  'pan-right': ({ viewport, size }) => panned(viewport, [1, 0], size),
  'pan-up': ({ viewport, size }) => panned(viewport, [0, -1], size),
  'pan-down': ({ viewport, size }) => panned(viewport, [0, 1], size),
}

/** A card and all that is seen below it. */
function branchOf(model: MapModel, id: NodeId): CardBox[] {
  const node = nodeById(model.schema, id)
  const box = model.layout.get(id)
  const below = isOpen(node, model.open)
    ? node.children.flatMap((child) => branchOf(model, child))
    : []
  return box ? [box, ...below] : below
}

/** A card, its parent and its children, as far as they are seen. */
function familyOf(model: MapModel, id: NodeId): CardBox[] {
  const { parent, children } = nodeById(model.schema, id)
  const ids = [...(parent === undefined ? [] : [parent]), id, ...children]
  return ids.flatMap((each) => model.layout.get(each) ?? [])
}
