/** Whether the keyboard has a ⌘ key, which does there what Ctrl does elsewhere. */
export function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform)
}

/** What has a use of its own for keys: what one writes in, and what stands above the page. */
const TAKES_KEYS =
  'input:not([type=checkbox]), textarea, select, [contenteditable], dialog, [popover]'

/** Where a key was pressed; the page itself where nothing has the focus. */
export function placeOf({ target }: Event): Element {
  return target instanceof Element ? target : document.body
}

/** Whether what has the focus there needs the keys for itself. */
export function takesKeys(at: Element): boolean {
  return at.closest(TAKES_KEYS) !== null
}

/** Whether it is in the view, or nowhere: what has not been left belongs to the view. */
export function isInView(at: Element): boolean {
  return at === document.body || at === document.documentElement || at.closest('main') !== null
}
