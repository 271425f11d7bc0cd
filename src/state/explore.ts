import type { Place } from '@/domain/place/place'
import {
  ALL_CLOSED,
  allOpen,
  branchClosed,
  branchOpened,
  oneLevelLess,
  oneLevelMore,
  opened,
  type OpenBranches,
  revealed,
  siblingsOpened,
  toggled,
} from '@/domain/schema/openBranches'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { nearestVisible } from '@/domain/schema/visibleNodes'
import { invariant } from '@/domain/shared/invariant'
import type { OpenHistorySlice } from './openHistorySlice'
import type { CameraAct } from './placeSlice'
import { useAppStore } from './store'

/** Opens a closed branch, closes an open one. */
export function toggleBranch(id: NodeId) {
  useAppStore.getState().setCurrent(id)
  changeOpen((_schema, open) => toggled(open, id))
}

/** Opens or closes a branch with all that hangs below it. */
export function setWholeBranch(id: NodeId, isOpen: boolean) {
  useAppStore.getState().setCurrent(id)
  changeOpen((schema, open) => (isOpen ? branchOpened : branchClosed)(schema, open, id))
}

/** Opens all branches beside a node. */
export function openSiblings(id: NodeId) {
  changeOpen((schema, open) => siblingsOpened(schema, open, id))
}

/** Goes to a node whose parent may still be closed. */
export function showChild(parent: NodeId, child: NodeId) {
  changeOpen((schema, open) => opened(schema, open, parent))
  const { setCurrent, lookFor } = useAppStore.getState()
  setCurrent(child)
  lookFor(child)
}

export function expandAll() {
  changeOpen((schema) => allOpen(schema))
}

export function collapseAll() {
  changeOpen(() => ALL_CLOSED)
}

export function showOneLevelMore() {
  changeOpen(oneLevelMore)
}

export function showOneLevelLess() {
  changeOpen(oneLevelLess)
}

/** Shows a node's details and opens its branch: one act, and one step back. */
export function visitNode(id: NodeId) {
  const { schema, place } = here()
  const { go, setCurrent, setPanelOpen } = useAppStore.getState()
  setCurrent(id)
  setPanelOpen(true)
  const next = { ...place, node: id, open: opened(schema, place.open, id) }
  remember(place, next.open)
  // In a case a card is an answer in the making: one goes back by steps, not by what one looked at.
  go(next, place.node === id || place.view === 'cases' ? 'replace' : 'push')
}

/** Goes to a node from somewhere else than the tree, which has to be brought to it. */
export function showNode(id: NodeId) {
  const { schema, place } = here()
  const { go, setCurrent, setPanelOpen, lookFor } = useAppStore.getState()
  setCurrent(id)
  setPanelOpen(true)
  const open = opened(schema, revealed(schema, place.open, id), id)
  remember(place, open)
  go({ ...place, node: id, open }, place.view === 'cases' ? 'replace' : 'push')
  lookFor(id)
}

/** Puts the details away; the tree stays as it is. */
export function leaveNode() {
  const { place } = here()
  if (place.node !== undefined) useAppStore.getState().go({ ...place, node: undefined }, 'push')
}

/** Takes back the last opening or closing, of one branch or of all. */
export function undoOpen() {
  const { place } = here()
  const { past, future } = useAppStore.getState()
  const step = past.findLast(({ schema }) => schema === place.schema)
  if (!step) return
  restore(step.open, {
    past: past.filter((other) => other !== step),
    future: [...future, { schema: place.schema, open: place.open }],
  })
}

/** Does again what was taken back last. */
export function redoOpen() {
  const { place } = here()
  const { past, future } = useAppStore.getState()
  const step = future.findLast(({ schema }) => schema === place.schema)
  if (!step) return
  restore(step.open, {
    past: [...past, { schema: place.schema, open: place.open }],
    future: future.filter((other) => other !== step),
  })
}

/** Turns focus mode on or off. It needs a card to focus on: the one at hand, else the root. */
export function toggleFocusMode() {
  const { schema, place } = here()
  const { current, isFocusMode, setFocusMode } = useAppStore.getState()
  if (!isFocusMode && place.node === undefined) visitNode(current ?? schema.rootId)
  setFocusMode(!isFocusMode)
}

/** Moves the camera of the map. Nothing happens where there is no map. */
export function askCamera(act: CameraAct) {
  useAppStore.getState().setCameraAct(act)
}

function restore(open: OpenBranches, history: Pick<OpenHistorySlice, 'past' | 'future'>) {
  const { schema, place } = here()
  const { current, go, setCurrent, setOpenHistory } = useAppStore.getState()
  setOpenHistory(history)
  if (current !== undefined) setCurrent(nearestVisible(schema, open, current))
  go({ ...place, open }, 'replace')
}

function remember({ schema, open }: Place, next: OpenBranches) {
  if (open !== next) useAppStore.getState().remember({ schema, open })
}

function changeOpen(change: (schema: Schema, open: OpenBranches) => OpenBranches) {
  const { schema, place } = here()
  const { current, go, setCurrent } = useAppStore.getState()
  const open = change(schema, place.open)
  remember(place, open)
  if (current !== undefined) setCurrent(nearestVisible(schema, open, current))
  go({ ...place, open }, 'replace')
}

function here(): { schema: Schema; place: Place } {
  const { place, schemas } = useAppStore.getState()
  const schema = place && schemas[place.schema]
  invariant(place && schema, 'the tree is acted on where none is shown')
  return { schema, place }
}
