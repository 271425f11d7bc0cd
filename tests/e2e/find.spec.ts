import type { Page } from '@playwright/test'
import { card, details, expect, expectAccessible, row, test } from './support/test'

const field = (page: Page) => page.getByRole('combobox')
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name })

async function look(page: Page, words: string) {
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.insertText(words)
}

test('the old name of a nerve, mistyped, leads to its card in the middle of the map', async ({
  page,
}) => {
  await page.goto('#/foot-drop/map')
  await expect(card(page, 'Central: brain or cord')).toBeVisible()
  await look(page, 'common peronael')
  const hit = option(page, /^Common fibular nerve Peripheral/)
  await expect(hit).toHaveAttribute('aria-selected', 'true')
  await expect(hit).toContainText('A single nerve')
  await page.keyboard.press('Enter')
  const found = card(page, 'Common fibular nerve')
  await expect(found).toBeFocused()
  await expect(found).toBeInViewport({ ratio: 1 })
  await expect(page).toHaveURL(/#\/foot-drop\/map\/common-fibular/)
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Common fibular nerve')
})

test('hits of this schema come first by kind, those of another schema lead there', async ({
  page,
}) => {
  await page.goto('#/foot-drop/outline')
  await look(page, 'siadh')
  await expect(page.getByRole('group', { name: 'Hyponatraemia' })).toBeVisible()
  await field(page).fill('tinel')
  await expect(page.getByRole('group', { name: /^(Findings|Exam tips)/ })).toHaveCount(2)
  await option(page, /^Tinel sign at the fibular neck/).click()
  await expect(row(page, 'Common fibular nerve')).toBeFocused()
  await look(page, 'drug-induced siad')
  await option(page, /^Drug-induced SIAD/).click()
  await expect(page).toHaveURL(/#\/hyponatraemia\/outline\//)
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(/SIAD/)
})

test('a source is found by its author and comes into sight among the sources', async ({ page }) => {
  await page.goto('#/foot-drop/map')
  await look(page, 'medial hamstring reflex l5')
  await option(page, /Medial hamstring \(L5\) reflex/).click()
  const source = page.getByRole('listitem').filter({ hasText: 'Medial hamstring (L5) reflex' })
  await expect(source).toBeFocused()
  await expect(source).toBeInViewport()
})

test('what is not there is said, with the nearest word; commands are found and done', async ({
  page,
}) => {
  await page.goto('#/foot-drop/map')
  await look(page, 'xyzzyq')
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing has “xyzzyq”')
  await field(page).fill('nevre')
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(
    'Shown is what has “nerve”',
  )
  await field(page).fill('show the outline')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/foot-drop\/outline/)
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a card is held beside another from the palette', async ({ page }) => {
  await page.goto('#/foot-drop/map/l5-root')
  await expect(card(page, 'L5 root')).toBeVisible()
  await look(page, 'common fibular')
  await expect(option(page, /^Common fibular nerve Peripheral/)).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Shift+Enter')
  await expect(page).toHaveURL(/#\/foot-drop\/compare\/l5-root\?.*with=l5-root\.common-fibular/)

  await page.goBack()
  await expect(card(page, 'L5 root')).toBeVisible()
  await look(page, 'compare this card')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Compare with' })).toBeVisible()
  await page.keyboard.insertText('sciatic')
  await expect(option(page, /^Sciatic/).first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/foot-drop\/compare\/l5-root\?.*with=l5-root\.\w/)
})

test('the palette and the help are accessible, light and dark, and the focus comes back', async ({
  page,
}) => {
  await page.goto('#/foot-drop/map')
  await card(page, 'Central: brain or cord').focus()
  await look(page, 'fibular')
  await expect(option(page, /^Common fibular nerve Peripheral/)).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(card(page, 'Central: brain or cord')).toBeFocused()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys of the map' })
  await expect(help.getByText('Fit all on the screen')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(card(page, 'Central: brain or cord')).toBeFocused()
})
