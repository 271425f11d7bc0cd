/** The heading of the details; focus goes there from the tree and comes back with Escape. */
export const DETAILS_TITLE = 'details-title'

/** Puts the keyboard at the top of the details. */
export function focusDetails() {
  requestAnimationFrame(() => document.getElementById(DETAILS_TITLE)?.focus())
}
