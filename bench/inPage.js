// Runs in every measured page before anything else of it: finds the frame that shows something.
{
  const STABLE_FRAMES = 4
  const IS_PEER = window.location.pathname.startsWith('/peers/')

  /** Branchpoint itself; a peer says the same of itself as `window.peer`. */
  const branchpoint = {
    pane: '.react-flow__pane',
    isShown: () => ourCards().length > 0,
    state: () => 0,
    hasChanged: () => true,
    isOpened: () => document.querySelector('[data-node="wide-20"]') !== null,
    zoom: () => {
      const { transform } = getComputedStyle(document.querySelector('.react-flow__viewport'))
      return new DOMMatrix(transform).a
    },
    pointOf: (id) => {
      const card = document.querySelector(`[data-node="${id}"]`)
      const fold = card.closest('.react-flow__node').querySelector('button:not([data-node])')
      const { x, y, width, height } = fold.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    },
  }

  /** The cards of the generated tree, not those of a bundled schema that stood there before. */
  function ourCards() {
    const cards = [...document.querySelectorAll('.react-flow__node [data-node]')]
    return cards.filter(({ dataset }) => /^(n\d+|wide(-\d+)?)$/.test(dataset.node))
  }

  function subject() {
    return IS_PEER ? window.peer : branchpoint
  }

  /**
   * When the frame was over that first shows what is waited for. Chromium begins no frame before
   * the one before it is rastered and active, so its end is the beginning of the next. A frame
   * that changes the map's elements again moves the end: a first, half-done frame does not count.
   */
  function frameThatShows(isThere) {
    return new Promise((resolve) => {
      let changes = 0
      let seenChanges = 0
      let shownMs = 0
      let stable = 0
      let isNew = false
      const observer = new MutationObserver((records) => {
        changes += records.filter(({ target }) => isOnMap(target)).length
      })
      // A peer says itself when it has drawn; to watch its thousands of elements would cost it time.
      if (!IS_PEER) observer.observe(document, { childList: true, attributes: true, subtree: true })
      const task = new MessageChannel()
      task.port1.addEventListener('message', () => {
        isNew = isThere(changes) && (shownMs === 0 || changes !== seenChanges)
        if (isNew) seenChanges = changes
      })
      task.port1.start()
      const look = () => {
        if (isNew) {
          shownMs = performance.now()
          stable = 0
        } else if (shownMs > 0) stable += 1
        if (stable === STABLE_FRAMES) {
          observer.disconnect()
          resolve(shownMs)
          return
        }
        isNew = false
        task.port2.postMessage('after this frame')
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
  }

  function isOnMap(target) {
    return target instanceof Element && target.closest('.react-flow') !== null
  }

  /** From the click that follows to the frame that shows what it does. */
  async function clickToFrame(what) {
    const before = subject().state()
    let clickedMs
    const clicked = (event) => {
      clickedMs ??= event.timeStamp
    }
    window.addEventListener('click', clicked, { capture: true, once: true })
    const endMs = await frameThatShows((changes) => {
      if (clickedMs === undefined) return false
      if (what === 'open') return subject().isOpened(before)
      return IS_PEER ? subject().hasChanged(before) : changes > 0
    })
    return endMs - clickedMs
  }

  /** How long frames take until `stop`. */
  function recordFrames() {
    const frames = []
    let last
    let isOver = false
    const tick = (nowMs) => {
      if (last !== undefined) frames.push(nowMs - last)
      last = nowMs
      if (!isOver) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    return () => {
      isOver = true
      return frames
    }
  }

  /** A point of the stage with nothing on it that would take a drag for itself. */
  function emptyPoint() {
    const pane = document.querySelector(subject().pane)
    const { left, top, width, height } = pane.getBoundingClientRect()
    for (let up = 30; up < height; up += 7) {
      for (let across = 40; across < width - 40; across += 11) {
        const x = left + across
        const y = top + height - up
        if (document.elementFromPoint(x, y) === pane) return { x, y }
      }
    }
    throw new Error('The stage has no empty point to drag')
  }

  window.bench = {
    shown: frameThatShows(() => subject()?.isShown() === true),
    subject,
    frameThatShows,
    clickToFrame,
    recordFrames,
    emptyPoint,
  }
}
