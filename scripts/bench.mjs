// How fast the first view and the opening of a branch are, on a slow machine and a slow network,
// beside the floor that React and React Flow set. Both run in turn; compare the ratios, not the
// milliseconds, between machines.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs'

const RUNS = Number(process.argv[2] ?? 5)
const CPU_SLOWDOWN = 4
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
}

const floorDist = mkdtempSync(join(tmpdir(), 'floor-'))
await build({
  configFile: false,
  root: 'tests/bench/floor',
  base: './',
  logLevel: 'error',
  plugins: [react()],
  build: { outDir: floorDist, emptyOutDir: true },
})
const servers = {
  branchpoint: await serve('dist', process.cwd()),
  floor: await serve(floorDist, 'tests/bench/floor'),
}
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS })
const results = { branchpoint: [], floor: [] }
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, server] of Object.entries(servers)) {
    results[name].push(await measure(server.resolvedUrls.local[0], name === 'branchpoint'))
  }
}
await browser.close()
await Promise.all(Object.values(servers).map((server) => server.close()))
rmSync(floorDist, { recursive: true })

console.log(
  `Chromium, ${CPU_SLOWDOWN}x slower, 1.6 Mb/s, 150 ms; medians of ${RUNS} runs, least in brackets`,
)
for (const figure of ['treeMs', 'lcpMs', 'blockingMs', 'layoutShift', 'clickToPaintMs']) {
  const [ours, floor] = [figures('branchpoint', figure), figures('floor', figure)]
  const ratio =
    floor.length > 0 && median(floor) > 0
      ? `, ${(median(ours) / median(floor)).toFixed(2)} x floor ${shown(floor)}`
      : ''
  console.log(`${figure.padEnd(16)} ${shown(ours)}${ratio}`)
}

function serve(outDir, root) {
  return preview({
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
}

async function measure(url, hasBranches) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  await page.addInitScript(observe)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('.react-flow__node').first().waitFor()
  const first = await page.evaluate(() => ({ ...window.observed }))
  const clickToPaintMs = hasBranches ? await openBranch(page) : undefined
  await context.close()
  return { ...first, clickToPaintMs }
}

/** From the click to the frame that shows the branch, on a page that has come to rest. */
async function openBranch(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const card = document.querySelector('[data-node="peripheral"]')
        const startMs = performance.now()
        card.click()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - startMs)))
      }),
  )
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

function figures(name, figure) {
  return results[name].map((result) => result[figure]).filter((value) => value !== undefined)
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

function shown(values) {
  const digits = Math.max(...values) < 1 ? 3 : 0
  return `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)})`
}
