import { expect, expectAccessible, test } from './support/test'

test('a learner walks the wiring by keyboard, lights a lesion and lets it go', async ({ page }) => {
  await page.goto('/#/foot-drop/localise?figure=diagram')
  const diagram = page.getByRole('group', { name: /^Wiring diagram/ })
  const muscle = diagram.getByRole('button', { name: /^Tibialis anterior,/ })
  await muscle.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  const neck = diagram.getByRole('button', { name: /^Fibular neck,/ })
  await expect(neck).toBeFocused()
  await expect(neck).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(neck).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('A lesion here: Fibular neck')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(neck).toHaveAttribute('aria-pressed', 'false')
})

test('findings in the address are on the diagram in the dark, which fills the screen', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/#/wrist-drop/localise?figure=diagram&found=wrist-drop.triceps-weak:no')
  await expect(page.getByRole('button', { name: /^Triceps, with.*kept/ })).toBeInViewport()
  await page.getByRole('button', { name: 'Enlarge' }).click()
  const large = page.getByRole('dialog', { name: 'Wiring diagram' })
  await large.getByRole('combobox').selectOption('pin')
  await expect(large.getByText('A lesion here: Posterior interosseous nerve')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Enlarge' })).toBeFocused()
})
