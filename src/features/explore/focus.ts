import type { NodeId } from '@/domain/schema/schema'

/** The heading of the details; focus goes there from the tree and comes back with Escape. */
export const DETAILS_TITLE = 'details-title'

/** Puts the keyboard on a node of the tree, once it is drawn. */
export function focusNode(id: NodeId) {
  // The node may be drawn by the same act that asks for the focus.
  requestAnimationFrame(() => {
    const target = document.querySelector<HTMLElement>(`[data-node="${id}"]`)
    target?.focus({ preventScroll: target.closest('.react-flow') !== null })
  })
}

/** Puts the keyboard at the top of the details. */
export function focusDetails() {
  requestAnimationFrame(() => document.getElementById(DETAILS_TITLE)?.focus())
}
