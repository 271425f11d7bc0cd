import { card, details, expect, expectAccessible, test } from './support/test'

test('a first visit shows the root of foot drop and its first branches', async ({ page }) => {
  await page.goto('')
  await expect(page.getByRole('heading', { level: 1, name: 'Foot drop' })).toBeVisible()
  await expect(card(page, 'Foot drop: central or peripheral\\?')).toHaveAttribute(
    'aria-expanded',
    'true',
  )
  await expect(card(page, 'Central: brain or cord')).toBeVisible()
  await expect(card(page, 'Peripheral: horn to muscle')).toBeVisible()
  await expect(card(page, 'Neither nerve nor muscle')).toBeVisible()
  await expect(page).toHaveURL(/#\/foot-drop\/map$/)
  await expect(
    page.getByRole('banner').getByText('For teaching, not for patient care'),
  ).toBeVisible()
})

test('four clicks lead from the root to the script of common fibular compression', async ({
  page,
}) => {
  await page.goto('')
  await card(page, 'Peripheral: horn to muscle').click()
  await card(page, 'A single nerve').click()
  // Its children opened to the right of the stage; the panel offers them too.
  await details(page)
    .getByRole('link', { name: /^Common fibular nerve/ })
    .click()
  await details(page)
    .getByRole('link', { name: /^Compression at the fibular neck/ })
    .click()

  const panel = details(page)
  await expect(panel.getByRole('heading', { name: 'Illness script' })).toBeVisible()
  for (const field of ['Who gets it', 'What happens', 'Findings', 'Tests', 'Management in short']) {
    await expect(panel.getByRole('heading', { name: field })).toBeVisible()
  }
  await expect(panel.getByRole('heading', { name: /^Tempo: / })).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await expect(card(page, 'Compression at the fibular neck')).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expectAccessible(page)
})

test('one click leads to the tip on testing inversion', async ({ page }) => {
  await page.goto('')
  await card(page, 'Peripheral: horn to muscle').click()
  const panel = details(page)
  await expect(panel.getByText('Ask at the bedside')).toBeVisible()
  const tip = panel
    .getByRole('group')
    .filter({ hasText: /inversion/i })
    .first()
  await expect(tip.getByRole('heading', { name: 'How' })).toBeVisible()
  await expect(tip.getByRole('heading', { name: 'Meaning' })).toBeVisible()
  await expect(tip.getByRole('heading', { name: 'Pitfall' })).toBeVisible()
})

test('the number of a citation leads to its source', async ({ page }) => {
  await page.goto('#/foot-drop/map/l5-root')
  const panel = details(page)
  await panel.getByRole('button', { name: 'Source 1', exact: true }).first().click()
  const source = panel.getByRole('listitem').filter({ hasText: /^1/ }).filter({ hasText: 'Jeon' })
  await expect(source).toBeFocused()
  await expect(source.getByRole('link', { name: /Read it/ })).toHaveAttribute('href', /^https:\/\//)
})

test('the panel can be hidden, made wider by keyboard, and stays so', async ({ page }) => {
  await page.goto('')
  const edge = page.getByRole('separator', { name: 'Width of the details' })
  await edge.press('ArrowLeft')
  await expect(edge).toHaveAttribute('aria-valuenow', '424')
  await page.getByRole('button', { name: 'Hide the details', exact: true }).click()
  await expect(details(page)).toBeHidden()
  await page.reload()
  await expect(card(page, 'Central: brain or cord')).toBeVisible()
  await expect(details(page)).toBeHidden()
  await page.getByRole('button', { name: 'Show the details panel' }).click()
  await expect(edge).toHaveAttribute('aria-valuenow', '424')
})
