import { card, details, expect, expectAccessible, test } from './support/test'

const STATES = [
  ['the first visit', ''],
  ['a branch with its tips', '#/foot-drop/map/peripheral'],
  ['an illness script', '#/foot-drop/map/cfn-compression'],
  ['a site', '#/foot-drop/outline/l5-root'],
  ['the whole tree', '#/foot-drop/outline?open=4'],
  ['the whole map', '#/foot-drop/map?open=4'],
] as const

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })
    for (const [name, address] of STATES) {
      test(`axe finds nothing in ${name}`, async ({ page }) => {
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1, name: 'Foot drop' })).toBeVisible()
        await expect(page.getByText('Loading…')).toBeHidden()
        await expect(page.locator('[data-node]').first()).toBeVisible()
        if (address.includes('cfn')) {
          await expect(details(page).getByRole('heading', { name: 'Sources' })).toBeAttached()
        }
        await expectAccessible(page)
      })
    }
  })
}

test('for a person who asked for less motion nothing glides', async ({ page }) => {
  await page.goto('')
  await expect(card(page, 'Central: brain or cord')).toBeVisible()
  const durations = await page
    .locator('.react-flow__node')
    .first()
    .evaluate((node) => getComputedStyle(node).transitionDuration)
  expect(durations).toBe('0s')
})
