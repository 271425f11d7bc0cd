import type { Page } from '@playwright/test'
import { card, details, expect, expectAccessible, test } from './support/test'

const ROOT_OR_NERVE = '#/foot-drop/compare?with=l5-root.common-fibular'

/** The tests that separate the cards, by the start of their name. */
function testRow(page: Page, name: string) {
  return page.getByRole('table', { name: 'What separates them' }).getByRole('button', { name })
}

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 720 } })

  test('from the first visit one comes by mouse to root or nerve, as five tests on one screen', async ({
    page,
  }) => {
    await page.goto('')
    await card(page, 'Peripheral: horn to muscle').click()
    await details(page)
      .getByRole('link', { name: /^Roots/ })
      .click()
    await details(page)
      .getByRole('link', { name: /^L5 root/ })
      .click()
    await details(page).getByRole('link', { name: 'Common fibular nerve' }).click()
    await expect(
      page.getByRole('heading', { name: 'L5 root or Common fibular nerve?' }),
    ).toBeVisible()
    await expect(page).toHaveURL(/compare\/l5-root\?.*with=l5-root\.common-fibular/)
    const table = page.getByRole('table', { name: 'What separates them' })
    await expect(table.getByRole('rowheader')).toHaveCount(5)
    for (const name of ['hip abduction', 'inversion', 'hamstring', 'Straight-leg', 'Tinel']) {
      await expect(table.getByRole('button', { name })).toBeInViewport()
    }
    await expect(table.getByRole('row', { name: /^Weak hip abduction/ })).toContainText(
      /usually.*rarely/,
    )
    const measured = table.getByText(/^LR\+ 24 \(95% CI 3\.5 to 166\).*n = 49/)
    // One line: a row of the screen is not spent on it.
    expect((await measured.boundingBox())?.height).toBeLessThan(30)
    await page.goBack()
    await expect(details(page).getByRole('heading', { name: 'L5 root', exact: true })).toBeVisible()
  })

  test('an opened test says how to do it, its ratio with comparator and interval, and shows a hundred people', async ({
    page,
  }) => {
    await page.goto(ROOT_OR_NERVE)
    await testRow(page, 'Weak hip abduction').press('Enter')
    const main = page.getByRole('main')
    await expect(main.getByText('How to examine: Hip abduction')).toBeVisible()
    await expect(main.getByRole('img', { name: /hip|leg/i })).toBeVisible()
    await expect(main.getByText('Weak hip abduction: L5 root or Common fibular')).toBeVisible()
    await expect(main.getByText('95% CI 3.5 to 166')).toBeVisible()
    await expect(main.getByText(/18 of 21 against 1 of 28.*61 people/)).toBeVisible()
    const hundred = main.getByRole('figure', { name: 'A hundred people' })
    await expect(hundred).toContainText(/Finding present96 of 100 with L5 root95% CI 78 to 99/)
    await expect(hundred).toContainText(/Finding absent13 of 100 with L5 root95% CI 5 to 30/)
    await hundred.getByText('10', { exact: true }).click()
    await expect(hundred).toContainText(/Before the test10 of 100/)
    await expect(hundred).toContainText(/Finding present73 of 100/)
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page)
  })

  test('a card is added and taken out, and the address follows', async ({ page }) => {
    await page.goto(ROOT_OR_NERVE)
    await page.getByRole('button', { name: 'Add a card' }).click()
    await page.getByRole('button', { name: 'Lumbosacral trunk' }).first().click()
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await expect(page).toHaveURL(/with=l5-root\.common-fibular\.lumbosacral-trunk/)
    const heads = page.getByRole('table', { name: 'What separates them' })
    await expect(heads.getByRole('columnheader')).toHaveCount(4)
    await page.getByRole('button', { name: 'Take Common fibular nerve out' }).click()
    await expect(page).toHaveURL(/with=l5-root\.lumbosacral-trunk$/)
    await expect(page.getByRole('heading', { name: 'L5 root or Lumbosacral trunk?' })).toBeVisible()
  })

  test('a link with too many cards, or with one that has no findings, says what it leaves out', async ({
    page,
  }) => {
    await page.goto(
      '#/foot-drop/compare?with=l5-root.l4-root.sciatic.common-fibular.deep-fibular.roots',
    )
    const status = page.getByRole('status').filter({ hasText: 'Left out' })
    await expect(status).toContainText('Left out: Deep fibular nerve.')
    await expect(status).toContainText(/Nothing to compare.*: Roots\./)
    await page.goto('#/foot-drop/compare?with=roots')
    await expect(page.getByRole('heading', { name: 'Choose two to four cards' })).toBeVisible()
    await page.getByRole('button', { name: 'L5 root or Common fibular nerve?' }).click()
    await expect(testRow(page, 'Weak hip abduction')).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('nothing has to be moved sideways, with two cards and with four', async ({ page }) => {
    for (const others of ['', '.sciatic.lumbosacral-trunk']) {
      await page.goto(ROOT_OR_NERVE + others)
      const table = page.getByRole('table', { name: 'What separates them' })
      await table.getByRole('rowheader').first().getByRole('heading').click()
      await expect(table.getByText(/^How to examine/)).toBeVisible()
      const overflow = await page.evaluate(() => {
        const wide = [document.documentElement, document.querySelector('.compare-stage')!]
        return wide.map((element) => element.scrollWidth - element.clientWidth)
      })
      expect(overflow).toEqual([0, 0])
    }
    await expectAccessible(page)
  })
})
