// The pictures of README and docs, taken from the built app.
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs'

const FOLDER = 'docs/pictures'
const SCRIPT =
  '#/foot-drop/map/cfn-compression?open=2&except=single-nerve.common-fibular.not-neurological.central'
/** Inversion and hip weak, the dorsum of the foot numb: the L5 root. */
const FOUND = 'inv-weak:3.hipabd-weak.df-weak:3.s-dorsum.aj-low:no'
const PICTURES = [
  {
    name: 'explore-light',
    width: 1280,
    height: 720,
    colorScheme: 'light',
    address: '#/foot-drop/map/single-nerve?open=1&except=peripheral.single-nerve',
  },
  {
    name: 'explore-dark',
    width: 1280,
    height: 720,
    colorScheme: 'dark',
    address: '#/foot-drop/map/l5-root?open=1&except=peripheral.roots',
  },
  { name: 'hall-light', width: 1920, height: 1080, colorScheme: 'light', address: SCRIPT },
  {
    name: 'tip-light',
    width: 1280,
    height: 720,
    colorScheme: 'light',
    address: '#/foot-drop/map/peripheral?except=peripheral',
    show: '#exam-tips',
  },
  {
    name: 'sources-dark',
    width: 1280,
    height: 720,
    colorScheme: 'dark',
    address: '#/hyponatraemia/sources',
  },
  {
    name: 'compare-light',
    width: 1280,
    height: 720,
    colorScheme: 'light',
    address: '#/foot-drop/compare?with=l5-root.common-fibular',
  },
  {
    name: 'step-dark',
    width: 1280,
    height: 720,
    colorScheme: 'dark',
    address: '#/foot-drop/step/peripheral',
  },
  {
    name: 'localise-light',
    width: 1280,
    height: 720,
    colorScheme: 'light',
    address: `#/foot-drop/localise?found=${FOUND}`,
  },
  {
    name: 'wiring-dark',
    width: 1280,
    height: 720,
    colorScheme: 'dark',
    address: `#/foot-drop/localise?found=${FOUND}&figure=diagram`,
  },
  {
    name: 'hidden-lesion-light',
    width: 1280,
    height: 720,
    colorScheme: 'light',
    address: `#/foot-drop/hidden-lesion?round=7&asked=inv-weak.hipabd-weak.s-dorsum&answer=cfn&because=s-dorsum`,
  },
  {
    name: 'case-light',
    width: 1280,
    height: 720,
    colorScheme: 'light',
    address: '#/foot-drop/cases?case=scan-in-the-envelope',
    act: async (page) => {
      await page.getByRole('button', { name: 'Begin' }).click()
      await page.keyboard.press('1')
      await page.keyboard.press('Enter')
      await page.getByText('The expert would choose').scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'recall-dark',
    width: 1280,
    height: 720,
    colorScheme: 'dark',
    address: '#/foot-drop/recall?part=sitting',
    act: async (page) => {
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: /^Good/ }).waitFor()
    },
  },
  { name: 'library-light', width: 1280, height: 720, colorScheme: 'light', address: '#/library' },
  {
    name: 'phone-light',
    width: 390,
    height: 844,
    colorScheme: 'light',
    address: '#/foot-drop/outline/peripheral?except=peripheral',
  },
]

mkdirSync(FOLDER, { recursive: true })
const server = await preview({
  configLoader: 'runner',
  logLevel: 'error',
  preview: { port: 0, host: '127.0.0.1' },
})
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS })
for (const { name, width, height, colorScheme, address, show, act } of PICTURES) {
  const isPhone = width < 768
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: isPhone ? 2 : 1,
    colorScheme,
    reducedMotion: 'reduce',
    isMobile: isPhone,
    hasTouch: isPhone,
  })
  const page = await context.newPage()
  await page.goto(`${server.resolvedUrls.local[0]}${address}`, { waitUntil: 'networkidle' })
  if (/\/(map|outline)/.test(address)) await page.locator('[data-node]').first().waitFor()
  else await page.getByRole('heading').nth(1).waitFor()
  if (show) {
    await page.locator(show).evaluate((part) => part.scrollIntoView())
    await page.locator(`${show} svg.drawing`).first().waitFor()
  }
  await act?.(page)
  await page.screenshot({ path: `${FOLDER}/${name}.png` })
  await context.close()
}
await browser.close()
await server.close()
