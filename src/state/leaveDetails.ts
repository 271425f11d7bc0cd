import type { NodeId } from '@/domain/schema/schema'
import { nearestVisible } from '@/domain/schema/visibleNodes'
import { focusNode } from '@/platform/focusNode'
import { isPhone } from '@/platform/screen'
import { leaveNode } from './explore'
import { selectSchema } from './selectors'
import { useAppStore } from './store'

/**
 * Puts the keyboard from the details back on their card, or on the nearest one above it where its
 * branch is closed. The tree is brought to it; the table has each row on the page.
 */
export function returnToTree(id: NodeId) {
  const state = useAppStore.getState()
  const schema = selectSchema(state)
  const { place, setCurrent, lookFor } = state
  if (!schema || !place) return
  if (place.view === 'table') return focusNode(id)
  const seen = nearestVisible(schema, place.open, id)
  setCurrent(seen)
  lookFor(seen)
  focusNode(seen)
}

/** Puts the details away: the panel at the side, or the sheet of a phone. */
export function closeDetails() {
  if (isPhone()) leaveNode()
  else useAppStore.getState().setPanelOpen(false)
}
