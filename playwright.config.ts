import { defineConfig, devices } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.mjs'

const executablePath = findChromium()
const port = Number(process.env['E2E_PORT'] ?? 4173)
const outDir = process.env['E2E_OUT'] ?? 'dist'
/** A sub-path, as on a page host. */
const base = '/teach/'
const baseURL = `http://127.0.0.1:${port}${base}`

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  // Two cores that somebody else uses as well: slow is not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    viewport: { width: 1280, height: 720 },
    // Motion is tested where it matters; everywhere else it only costs time.
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM_ARGS },
  },
  webServer: {
    command: `npx vite preview --configLoader runner --host 127.0.0.1 --port ${port} --strictPort --base ${base} --outDir ${outDir}`,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
