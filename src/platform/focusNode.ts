/** A node that a long way is opened to may be drawn a few frames later, but not seconds. */
const NODE_FRAMES = 30
/** A view may have to be fetched first. */
const VIEW_FRAMES = 180

/** Where the keyboard begins in a view: the card or row that Tab leads to, else its title. */
const BEGINNING = 'main :is([data-node][tabindex="0"], h2[tabindex])'

/** Puts the keyboard on a node of the tree, once it is drawn. */
export function focusNode(id: string) {
  whenDrawn(`[data-node="${id}"]`, NODE_FRAMES, () => true)
}

/** Puts the keyboard into the view that is coming, should what had the focus go with the last. */
export function focusView() {
  whenDrawn(BEGINNING, VIEW_FRAMES, () => document.activeElement === document.body)
}

/** What is asked for may be drawn by the same act that asks for the focus, or later. */
function whenDrawn(selector: string, frames: number, isFree: () => boolean) {
  requestAnimationFrame(() => {
    const target = isFree() ? document.querySelector<HTMLElement>(selector) : null
    if (target) target.focus({ preventScroll: target.closest('.react-flow') !== null })
    else if (frames > 1) whenDrawn(selector, frames - 1, isFree)
  })
}
