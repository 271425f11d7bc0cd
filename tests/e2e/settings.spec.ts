import type { Page } from '@playwright/test'
import type { Settings } from '@/state/settingsSlice'
import { card, details, expect, expectAccessible, test } from './support/test'
import { crowdedCards, cutWords, leastContrast } from './support/words'

/** Visits as somebody who chose this on an earlier day. */
async function visit(page: Page, address: string, settings: Partial<Settings>) {
  await page.addInitScript((state) => {
    window.localStorage.setItem('branchpoint-settings', JSON.stringify({ state, version: 1 }))
  }, settings)
  await page.goto(address)
  await expect(page.locator('[data-node]').first()).toBeVisible()
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Settings' })
const choice = (page: Page, group: string, name: string) =>
  dialog(page).getByRole('group', { name: group }).getByRole('radio', { name, exact: true })

test('what one chooses holds at once and after a reload, and can be taken back', async ({
  page,
}) => {
  const opener = page.getByRole('banner').getByRole('button', { name: 'Settings' })
  await page.goto('#/foot-drop/outline')
  await opener.press('Enter')
  await expectAccessible(page)
  await choice(page, 'Colours', 'Dark').check()
  await choice(page, 'Text size', '130 %').check()
  await choice(page, 'Density', 'Compact').check()
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const letters = () => page.evaluate(() => getComputedStyle(document.body).fontSize)
  expect([await ground(), await letters()]).toEqual(['rgb(18, 20, 24)', '19.5px'])
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(opener).toBeFocused()

  await page.reload()
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  expect([await ground(), await letters()]).toEqual(['rgb(18, 20, 24)', '19.5px'])
  await opener.click()
  await expect(choice(page, 'Density', 'Compact')).toBeChecked()
  await dialog(page).getByRole('button', { name: 'Back to the usual' }).click()
  await expect(choice(page, 'Colours', 'As the system')).toBeChecked()
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  expect([await ground(), await letters()]).toEqual(['rgb(247, 246, 242)', '15px'])
})

test('at twice the size every card shows all of its words', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 3000, height: 9000 })
  await visit(page, '#/foot-drop/map?open=4', { textSize: '200', isPanelOpen: false })
  await page.getByRole('button', { name: 'Fit the tree to the stage' }).click()
  await expect.poll(() => page.locator('[data-node]').count()).toBeGreaterThan(80)
  expect(await crowdedCards(page)).toEqual([])
  await page.evaluate(() => {
    window.location.hash = '#/weakness/map?open=5'
  })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('eakness')
  await page.getByRole('button', { name: 'Fit the tree to the stage' }).click()
  await expect.poll(() => page.locator('[data-node]').count()).toBeGreaterThan(20)
  expect(await crowdedCards(page)).toEqual([])
})

for (const [width, height, address] of [
  [1280, 720, '#/foot-drop/outline/cfn-compression'],
  [390, 844, '#/foot-drop/outline'],
] as const) {
  test(`at twice the size nothing is cut off on a screen ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await visit(page, address, { textSize: '200' })
    await expect(page.getByText('Loading…')).toBeHidden()
    for (const part of ['header', 'main', 'aside', 'footer']) {
      expect(await cutWords(page, part)).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await expectAccessible(page)
  })
}

test('in high contrast all words stand out seven to one, and axe finds nothing', async ({
  page,
}) => {
  await visit(page, '#/foot-drop/map/cfn-compression', { theme: 'contrast' })
  await expect(details(page).getByRole('heading', { name: 'Sources' })).toBeAttached()
  for (const part of ['header', '[aria-label="What must not wait"]', 'main', 'aside']) {
    const { ratio, words } = await leastContrast(page, part)
    expect(ratio, `${part}: ${words}`).toBeGreaterThanOrEqual(7)
  }
  await expectAccessible(page)
})

test.describe('where the system lets things move', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('nothing glides for a person who chose less motion', async ({ page }) => {
    const gliding = () =>
      card(page, 'Central: brain or cord').evaluate((element) => {
        const node = element.closest('.react-flow__node')
        return node && getComputedStyle(node).transitionProperty
      })
    await page.goto('#/foot-drop/map')
    expect(await gliding()).toBe('transform')
    await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click()
    await choice(page, 'Motion', 'Less').check()
    await page.keyboard.press('Escape')
    expect(await gliding()).toBe('none')
  })
})
