import { card, expect, test } from './support/test'

test('what must not wait stands above the tree, says what to do and leads to its card', async ({
  page,
}) => {
  await page.goto('')
  const gate = page.getByRole('region', { name: 'What must not wait' })
  for (const name of ['Cauda equina', 'Compartment syndrome', 'Stroke', 'Epidural abscess']) {
    await expect(gate.getByText(name, { exact: true })).toBeVisible()
  }
  await gate.getByRole('button', { name: /Must not wait/ }).click()
  await expect(gate.getByText(/Emergency MRI, a spinal surgeon/)).toBeVisible()
  await expect(gate.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await gate.getByRole('button', { name: 'Show Compartment syndrome in the tree' }).click()
  await expect(card(page, 'Anterior compartment syndrome')).toHaveAttribute('aria-current', 'true')
  await expect(card(page, 'Anterior compartment syndrome')).toBeInViewport({ ratio: 1 })
})

test('Escape closes what must not wait', async ({ page }) => {
  await page.goto('')
  const gate = page.getByRole('region', { name: 'What must not wait' })
  await gate.getByRole('button', { name: /Must not wait/ }).click()
  await expect(gate.getByText(/Emergency MRI, a spinal surgeon/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(gate.getByText(/Emergency MRI, a spinal surgeon/)).toBeHidden()
})
