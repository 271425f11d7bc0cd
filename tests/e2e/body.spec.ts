import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support/test'

const figure = (page: Page) => page.locator('section[aria-label="Figure"]')

/** The area of a number on the view of that name; the numbers let the pointer through. */
async function pressNumber(page: Page, view: string, number: string) {
  const plate = figure(page).locator('figure', { hasText: view })
  const at = await plate.locator('text', { hasText: number }).first().boundingBox()
  if (!at) throw new Error(`${view} has no ${number}`)
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2)
}

test('a press on the drawn skin fills it on every view, in the list, and after a reload', async ({
  page,
}) => {
  await page.goto('./#/foot-drop/localise?figure=body')
  const nerve = figure(page).getByRole('button', { name: /Superficial fibular nerve/ })
  await expect(nerve).toContainText('not tested')
  await pressNumber(page, 'Top of the foot', '3')
  await expect(nerve).toContainText('numb')
  await expect(page).toHaveURL(/found=s-dorsum/)
  await expect(figure(page).locator('path.area-lost')).toHaveCount(3)
  await pressNumber(page, 'Leg from the outer side', '3')
  await expect(nerve).toContainText('normal')
  await page.reload()
  await expect(nerve).toContainText('normal')
  await expect(figure(page).locator('path.area-kept')).toHaveCount(3)
})

test('strength and reflexes are set by keyboard alone, and what the best site takes is outlined', async ({
  page,
}) => {
  await page.goto('./#/foot-drop/localise?figure=body&found=s-dorsum.s-web:no.s-sole:no')
  const eversion = figure(page).getByRole('group', { name: /^Weak eversion/ })
  await eversion.getByRole('button', { name: 'Grade 0' }).focus()
  await page.keyboard.press('3')
  await expect(eversion.getByRole('button', { name: 'Grade 3' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await figure(page)
    .getByRole('button', { name: /^Achilles/ })
    .focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(figure(page).getByRole('button', { name: /^Achilles.*normal$/ })).toBeVisible()
  await figure(page)
    .getByRole('checkbox', { name: /Superficial fibular nerve takes$/ })
    .check()
  await expect(
    figure(page).getByRole('button', { name: /Superficial fibular nerve.*taken/ }),
  ).toBeVisible()
  await expectAccessible(page)
})

test('the skin of the roots is as easy to read in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('./#/foot-drop/localise?figure=body&found=s-dorsum.s-web:no.s-sole:no')
  await figure(page).getByRole('button', { name: 'Skin of the roots' }).click()
  await expectAccessible(page)
})

test('on a phone the plate is pushed sideways, and nothing else is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/wrist-drop/localise?figure=body&found=s-snuff')
  await page.getByRole('button', { name: /^Figure/ }).click()
  await expect(figure(page).locator('path.area-lost').first()).toBeVisible()
  const widths = await page.evaluate(() => {
    const [strip, part] = ['.plate-strip', '.body-figure'].map((at) => document.querySelector(at))
    return {
      strip: (strip?.scrollWidth ?? 0) - (strip?.clientWidth ?? 0),
      part: (part?.scrollWidth ?? 0) - (part?.clientWidth ?? 0),
    }
  })
  expect(widths.strip).toBeGreaterThan(100)
  expect(widths.part).toBe(0)
})
