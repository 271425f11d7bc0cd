import { details, expect, expectAccessible, row, test } from './support/test'

const SCHEMAS = [
  ['Hyponatraemia', 'hyponatraemia'],
  ['Weakness, by neuraxis', 'weakness'],
  ['Wrist drop', 'wrist-drop'],
] as const

for (const [title, id] of SCHEMAS) {
  test(`${title} opens from the menu, its tree, a script and a drawn tip`, async ({ page }) => {
    await page.goto('#/foot-drop/outline')
    await page.getByRole('button', { name: /other schemas$/ }).click()
    const menu = page.getByRole('navigation', { name: 'Schema' })
    await expect(menu.getByRole('link', { name: 'Foot drop' })).toHaveAttribute(
      'aria-current',
      'page',
    )
    await menu.getByRole('link', { name: title }).click()
    await expect(page).toHaveURL(new RegExp(`#/${id}/map`))
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await page.goto(`#/${id}/outline?open=9`)
    const diagnosis = page.getByRole('treeitem').filter({ hasNotText: 'below' }).last()
    await diagnosis.click()
    await expect(details(page).getByRole('heading', { name: 'Sources' })).toBeAttached()
    await expect(page.getByText('Loading…')).toBeHidden()
    await expectAccessible(page)
  })
}

test('a diagnosis is held against what it is taken for, what separates it first', async ({
  page,
}) => {
  await page.goto('#/foot-drop/outline/l5-root')
  const panel = details(page)
  await expect(panel.getByRole('heading', { name: 'What separates it' })).toBeVisible()
  const fromNerve = panel
    .getByRole('group')
    .filter({ hasText: 'From Common fibular nerve' })
    .first()
  await expect(fromNerve).toHaveAttribute('open')
  await expect(fromNerve.getByText(/hip abduction/i).first()).toBeVisible()
})

test('a measured figure says what weakens it, beside the number', async ({ page }) => {
  await page.goto('#/foot-drop/outline/cfn-compression')
  const tinel = details(page).getByRole('group').filter({ hasText: /Tinel/ }).first()
  await tinel.getByText(/Tinel/).first().click()
  await expect(tinel.getByText(/case-control study/).first()).toBeVisible()
})

test('a tip is drawn, and its drawing says in words what it shows', async ({ page }) => {
  await page.goto('#/foot-drop/outline/peripheral')
  await details(page).getByRole('figure').first().scrollIntoViewIfNeeded()
  const drawing = details(page).getByRole('img').first()
  await expect(drawing).toBeVisible()
  await expect(drawing).toHaveAccessibleName(/.{40,}/)
  await expect(row(page, 'Peripheral: horn to muscle')).toBeVisible()
})

test('a drawing that does not arrive leaves its words', async ({ page, complaints }) => {
  await page.route(/drawings-\w+\/.*\.json$/, (route) => route.abort())
  await page.goto('#/foot-drop/outline/peripheral')
  await details(page).getByRole('figure').first().scrollIntoViewIfNeeded()
  await expect(details(page).getByRole('figure').first()).toContainText(/.{40,}/)
  complaints.length = 0
})
