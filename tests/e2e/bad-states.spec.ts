import type { Page } from '@playwright/test'
import { BAD_STATES, type BadState } from '../support/badStates'
import { details, expect, expectAccessible, row, test } from './support/test'
import { crowdedCards, cutWords } from './support/words'

async function open(page: Page, state: BadState, view: 'Map' | 'Outline') {
  await page.goto('#/foot-drop/outline')
  await page.getByLabel('Schema file', { exact: true }).setInputFiles({
    name: `${state}.dx.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(BAD_STATES[state]),
  })
  await expect(page).toHaveURL(/#\/my-/)
  await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: view }).click()
  await expect(page.locator('[data-node]').first()).toBeVisible()
}

test('a schema of one card has a map and an outline', async ({ page }) => {
  await open(page, 'one card', 'Map')
  await page.getByRole('button', { name: /^Nothing below/ }).click()
  await expect(details(page).getByRole('heading', { name: 'Nothing below' })).toBeVisible()
  await page.getByRole('link', { name: 'Outline' }).click()
  await expect(page.getByRole('treeitem')).toHaveCount(1)
})

test('labels of sixty letters, with or without a break, are shown in full', async ({ page }) => {
  await open(page, 'long labels', 'Map')
  await page.getByRole('button', { name: 'Expand all' }).click()
  await page.getByRole('button', { name: 'Fit the tree to the stage' }).click()
  await expect(page.locator('[data-node]')).toHaveCount(7)
  expect(await crowdedCards(page)).toEqual([])
  await page.getByRole('button', { name: /^A category with nothing in it/ }).click()
  await expect(
    details(page).getByRole('heading', { name: 'A category with nothing in it' }),
  ).toBeVisible()
  await page.setViewportSize({ width: 320, height: 640 })
  await page.getByRole('link', { name: 'Outline' }).click()
  expect(await cutWords(page, 'main')).toEqual([])
  expect(await cutWords(page, 'header')).toEqual([])
})

test('forty levels fit a screen 320 wide, and each deep row says its level', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, 'forty levels', 'Outline')
  await page.getByRole('button', { name: 'Expand all' }).click()
  const last = row(page, 'The last of 40 levels')
  await expect(last).toContainText('level 40')
  await last.scrollIntoViewIfNeeded()
  expect(await cutWords(page, '[role="tree"]')).toEqual([])
  const words = await last.getByText('The last of 40 levels').boundingBox()
  expect(words?.width).toBeGreaterThan(120)
})

test('a schema in Arabic runs from right to left, and its map from left to right', async ({
  page,
}) => {
  await open(page, 'right to left', 'Outline')
  const tree = page.getByRole('tree')
  const direction = () => tree.evaluate((element) => getComputedStyle(element).direction)
  expect(await direction()).toBe('rtl')
  expect(await tree.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(
    'ar',
  )
  const parent = await tree.getByText('محيطي', { exact: true }).boundingBox()
  const root = await tree.getByText('هبوط القدم: مركزي أم محيطي؟').boundingBox()
  const end = (box: typeof root) => (box?.x ?? 0) + (box?.width ?? 0)
  expect(end(parent)).toBeLessThan(end(root))
  await row(page, 'محيطي').click()
  await expect(details(page).getByText('هل قلب القدم إلى الداخل ضعيف؟')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Map' }).click()
  const [first, second] = ['root', 'peripheral'].map((id) => page.locator(`[data-node="${id}"]`))
  await expect(first!).toBeVisible()
  expect((await first!.boundingBox())?.x).toBeLessThan((await second!.boundingBox())?.x ?? 0)
})

test('in forced colours the chosen card, its way and the view one is in can be told', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('#/foot-drop/map/cfn-compression')
  const look = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  await expect(page.locator('[data-node="cfn-compression"]')).toBeVisible()
  expect(await look('[data-node="cfn-compression"]', 'outline-width')).toBe('3px')
  expect(await look('[data-node="cfn-compression"]', 'outline-style')).toBe('solid')
  expect(await look('nav [aria-current="page"]', 'background-color')).not.toBe(
    await look('nav[aria-label="View"] a:not([aria-current])', 'background-color'),
  )
  await page.goto('#/foot-drop/outline/cfn-compression')
  const edge = (id: string) => look(`[role="treeitem"][data-node="${id}"]`, 'border-top-color')
  await expect(row(page, 'Compression at the fibular neck')).toBeVisible()
  expect(await edge('cfn-compression')).not.toBe(await edge('peripheral'))
})
