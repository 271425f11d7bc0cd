// What a first visit to foot drop costs: everything requested until a card responds to a click,
// gzipped. Fails above the budget.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs'

/** 1 kB = 1,000 bytes. */
const BUDGET_KB = 200
const COUNTED = /\.(js|json)$/

const server = await preview({
  configLoader: 'runner',
  preview: { port: 0, host: '127.0.0.1' },
  logLevel: 'error',
})
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS })
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
await page.goto(server.resolvedUrls.local[0])
await page.getByRole('button', { name: /^Peripheral/ }).click()
await page.getByRole('button', { name: /^A single nerve/ }).waitFor()
// The card has responded when its branch is open and its page stands in the panel.
await page.getByText('Ask at the bedside').waitFor()
const untilResponse = await page.evaluate(() => [
  window.location.pathname,
  ...performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
])
await browser.close()
await server.close()

let total = 0
for (const path of untilResponse) {
  const bytes = gzipSync(readFileSync(`dist${path === '/' ? '/index.html' : path}`), {
    level: 9,
  }).length
  const isCounted = COUNTED.test(path)
  if (isCounted) total += bytes
  console.log(
    `${(bytes / 1000).toFixed(1).padStart(7)} kB  ${path}${isCounted ? '' : '  (not counted)'}`,
  )
}
const totalKb = total / 1000
console.log(
  `${totalKb.toFixed(1).padStart(7)} kB  script and schema until a card responds; budget ${BUDGET_KB} kB`,
)
process.exit(totalKb <= BUDGET_KB ? 0 : 1)
