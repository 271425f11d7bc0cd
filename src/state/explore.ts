import type { Place } from '@/domain/place/place'
import {
  ALL_CLOSED,
  allOpen,
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
import { useAppStore } from './store'

/** Opens a closed branch, closes an open one. */
export function toggleBranch(id: NodeId) {
  useAppStore.getState().setCurrent(id)
  changeOpen((_schema, open) => toggled(open, id))
}

/** Opens all branches beside a node. */
export function openSiblings(id: NodeId) {
  changeOpen((schema, open) => siblingsOpened(schema, open, id))
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
  go(next, place.node === id ? 'replace' : 'push')
}

/** Goes to a node from somewhere else than the tree, which has to be brought to it. */
export function showNode(id: NodeId) {
  const { schema, place } = here()
  const { go, setCurrent, setPanelOpen, lookFor } = useAppStore.getState()
  setCurrent(id)
  setPanelOpen(true)
  const open = opened(schema, revealed(schema, place.open, id), id)
  go({ ...place, node: id, open }, 'push')
  lookFor(id)
}

/** Puts the details away; the tree stays as it is. */
export function leaveNode() {
  const { place } = here()
  if (place.node !== undefined) useAppStore.getState().go({ ...place, node: undefined }, 'push')
}

function changeOpen(change: (schema: Schema, open: OpenBranches) => OpenBranches) {
  const { schema, place } = here()
  const { current, go, setCurrent } = useAppStore.getState()
  const open = change(schema, place.open)
  if (current !== undefined) setCurrent(nearestVisible(schema, open, current))
  go({ ...place, open }, 'replace')
}

function here(): { schema: Schema; place: Place } {
  const { place, schemas } = useAppStore.getState()
  const schema = place && schemas[place.schema]
  invariant(place && schema, 'the tree is acted on where none is shown')
  return { schema, place }
}
