import { card, expect, expectAccessible, row, test } from './support/test'
import { restoreBackup, reviewed } from './support/restoreBackup'

/** The branches of the cortex were forgotten last time; those of the tree are well known. */
const REVIEWS = [
  reviewed('children/foot-drop', 60, 'easy'),
  reviewed('children/foot-drop', 50, 'easy'),
  reviewed('children/foot-drop', 2, 'easy'),
  reviewed('children/cortex', 30, 'good'),
  reviewed('children/cortex', 29, 'good'),
  reviewed('children/cortex', 20, 'good'),
  reviewed('children/cortex', 2, 'again'),
]

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 720 } })

  test('what is weak stands on the map and first in the list, and is practised from there', async ({
    page,
  }) => {
    await page.goto('#/foot-drop/recall?part=progress')
    await expect(page.getByText('Nothing was asked yet.')).toBeVisible()
    await restoreBackup(page, { reviews: REVIEWS })
    await expect(card(page, 'Central: brain or cord')).toHaveAccessibleName(
      /, weak: 1 of the \d+ begun/,
    )
    await expect(card(page, 'Peripheral: horn to muscle')).toHaveAccessibleName(/, new: \d+ cards/)
    const beside = page.getByRole('complementary', { name: 'Strong and weak' })
    await expect(beside.getByText('1 of 1 begun is weak')).toBeVisible()
    await expectAccessible(page)
    await beside.getByRole('link', { name: 'Practise Parasagittal cortex' }).click()
    await expect(page).toHaveURL(/recall\/cortex\?.*part=sitting/)
    // It is the card that was forgotten, and nothing that is new.
    await expect(page.getByText('1 weak')).toBeVisible()
    await page.getByRole('button', { name: 'Show the answer' }).click()
    await page.getByRole('button', { name: /^Good/ }).click()
    await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible()
    // The map of the schema itself says nothing of it.
    await page.goto('#/foot-drop/map')
    await expect(card(page, 'Central: brain or cord')).not.toHaveAccessibleName(/weak:/)
  })

  test('a day is chosen by keys and says which cards it had, and a table says it in words', async ({
    page,
  }) => {
    await page.goto('#/foot-drop/recall?part=calendar')
    await restoreBackup(page, { reviews: REVIEWS })
    const today = page.getByRole('button', { name: /, today: / })
    await expect(today).toHaveAttribute('aria-pressed', 'true')
    await today.focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('list', { name: 'Reviewed' }).getByRole('listitem')).toHaveText([
      /^Branches of .*easy$/,
      /^Branches of .*again$/,
    ])
    await page.getByText('As a table').click()
    const table = page.getByRole('table', { name: 'Reviews by day' })
    await expect(table.getByRole('row').nth(6)).toHaveText(/2026|20\d\d/)
    await expectAccessible(page)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the outline says how each branch is remembered', async ({ page }) => {
    await page.goto('#/foot-drop/recall?part=progress')
    await expect(row(page, 'Central: brain or cord')).toHaveAccessibleName(/, new: \d+ cards/)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page)
  })
})
