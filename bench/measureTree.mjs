import { fileURLToPath } from 'node:url'
import { openSubject, redraw, SUBJECTS } from './subjects.mjs'

const IN_PAGE = fileURLToPath(new URL('inPage.js', import.meta.url))
const VIEWPORT = { width: 1280, height: 800 }
const PATIENCE_MS = 240_000
const ALL_LEVELS = 40
/** Nodes of the file that a subject is opened with first. */
export const SMALL = 50
/** One second of dragging or turning the wheel, at the rate of a usual screen. */
const STEPS = 60
const STEP_MS = 1000 / STEPS

/**
 * Measures one subject (the app or a peer) at one size, once.
 *
 * @returns figures by name, and the views that the app had, which the peers are given
 */
export async function measureTree({ browser, origin, subject, nodes, views }) {
  const at = { browser, origin, subject, nodes }
  const whole = await inFreshPage(at, { level: ALL_LEVELS }, views?.whole, wholeTree)
  const wide = { level: ALL_LEVELS, except: 'wide', focus: 'wide' }
  const branch = await inFreshPage(at, wide, views?.branch, async (page) => {
    const { x, y } = await page.evaluate(() => window.bench.subject().pointOf('wide'))
    return { openMs: await clickToFrame(page, 'open', () => page.mouse.click(x, y)) }
  })
  const two = await inFreshPage(at, { level: 2 }, views?.two, async (page) => ({
    expandMs: await clickToFrame(page, 'expand', () => pressButton(page, subject.expand)),
  }))
  return {
    figures: {
      paintMs: whole.paintMs,
      drawMs: whole.drawMs,
      twoLevelsMs: two.paintMs,
      twoLevelsDrawMs: two.drawMs,
      ...whole.figures,
      ...branch.figures,
      ...two.figures,
    },
    views: { whole: whole.view, branch: branch.view, two: two.view },
  }
}

async function wholeTree(page, { fit }) {
  const read = await sizes(page)
  const pan = await framesOf(page, drag)
  const zoom = await framesOf(page, turnWheel)
  const fitMs = await clickToFrame(page, 'fit', () => pressButton(page, fit))
  const fitted = await sizes(page)
  const fitZoom = await page.evaluate(() => window.bench.subject().zoom())
  const fittedPan = await framesOf(page, drag)
  return { ...read, pan, zoom, fitMs, fitZoom, fittedElements: fitted.elements, fittedPan }
}

/**
 * A context of its own, in which the subject has been opened once with a small file: its code is
 * in the cache, as on a second visit, and none of the file that is measured is.
 */
async function inFreshPage({ browser, origin, subject, nodes }, place, view, act) {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  try {
    await page.addInitScript({ path: IN_PAGE })
    await openSubject(page, { origin, subject, nodes: SMALL, place: { level: 2 }, view })
    const paintMs = await openSubject(page, { origin, subject, nodes, place, view })
    const isApp = subject === SUBJECTS.branchpoint
    const drawMs = isApp ? await redraw(page, { origin, nodes, place }) : paintMs
    const shownView = await subject.view?.(page)
    return { paintMs, drawMs, view: shownView, figures: await act(page, subject) }
  } finally {
    await context.close()
  }
}

/** After a collection of what is no longer needed. */
async function sizes(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  const elements = await page.evaluate(() => document.querySelectorAll('*').length)
  return { heapMiB: usedSize / 2 ** 20, elements }
}

async function clickToFrame(page, what, click) {
  await page.evaluate((wanted) => {
    window.bench.clicked = window.bench.clickToFrame(wanted)
  }, what)
  await click()
  return page.evaluate(() => window.bench.clicked)
}

async function pressButton(page, name) {
  const { x, y, width, height } = await page
    .getByRole('button', { name, exact: true })
    .first()
    .boundingBox()
  await page.mouse.click(x + width / 2, y + height / 2)
}

async function framesOf(page, move) {
  const start = await page.evaluate(() => window.bench.emptyPoint())
  await page.mouse.move(start.x, start.y)
  await page.evaluate(() => {
    window.bench.stop = window.bench.recordFrames()
  })
  await move(page, start)
  return page.evaluate(() => window.bench.stop())
}

async function drag(page, { x, y }) {
  await page.mouse.down()
  await paced((step) => page.mouse.move(x, y - step * 9))
  await page.mouse.up()
}

/** In for half of the time, then out again. */
async function turnWheel(page) {
  await page.keyboard.down('Control')
  await paced((step) => page.mouse.wheel(0, step < STEPS / 2 ? -12 : 12))
  await page.keyboard.up('Control')
}

async function paced(act) {
  const startMs = performance.now()
  for (let step = 1; step <= STEPS; step += 1) {
    await act(step)
    const restMs = startMs + step * STEP_MS - performance.now()
    if (restMs > 0) {
      await new Promise((resolve) => {
        setTimeout(resolve, restMs)
      })
    }
  }
}
