// How soon a first visit sees the tree, on a slow machine and a slow network, and the same for the
// floor: the least page that React and React Flow make.

const CPU_SLOWDOWN = 4
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
}

export const CONDITIONS = `${CPU_SLOWDOWN}x slower, 1.6 Mb/s, 150 ms, compressed`

/** One visit to an address in a fresh context; times are from the start of the navigation. */
export async function firstVisit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  await page.addInitScript(observe)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('.react-flow__node').first().waitFor()
  const seen = await page.evaluate(() => ({ ...window.observed }))
  await context.close()
  return seen
}

/** Runs in the page before anything else. */
function observe() {
  window.observed = { treeMs: 0, lcpMs: 0, blockingMs: 0, layoutShift: 0 }
  const watch = (type, see) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
    })
  watch('largest-contentful-paint', (entry) => {
    window.observed.lcpMs = entry.startTime
  })
  watch('longtask', (entry) => {
    window.observed.blockingMs += Math.max(entry.duration - 50, 0)
  })
  watch('layout-shift', (entry) => {
    if (!entry.hadRecentInput) window.observed.layoutShift += entry.value
  })
  const look = () => {
    if (document.querySelector('.react-flow__node')) window.observed.treeMs = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
