import type { Page } from '@playwright/test'
import { details, expect, test } from './support/test'

/** What a screen reader would say of what has the focus: its role, name and state. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element) return 'nothing'
    const { tagName } = element
    const role =
      element.getAttribute('role') ?? { BUTTON: 'button', A: 'link', H2: 'heading' }[tagName]
    const name = element.getAttribute('aria-label') ?? element.textContent
    const state = element.getAttribute('aria-expanded')
    const level = element.getAttribute('aria-level')
    return [
      `${role ?? tagName.toLowerCase()} "${(name ?? '').split(',')[0] ?? ''}"`,
      ...(level === null ? [] : [`level ${level}`]),
      ...(state === null ? [] : [state === 'true' ? 'expanded' : 'collapsed']),
    ].join(', ')
  })
}

async function follow(page: Page, transcript: readonly (readonly [string, string])[]) {
  for (const [key, said] of transcript) {
    await page.keyboard.press(key)
    await expect.poll(() => focused(page), `after ${key}`).toBe(said)
  }
}

test('the outline leads by keyboard alone from the first load to an exam tip', async ({ page }) => {
  await page.goto('#/foot-drop/outline')
  await page.getByRole('toolbar').getByRole('button', { name: 'Collapse all' }).focus()
  await follow(page, [
    ['Tab', 'treeitem "Foot drop: central or peripheral?", level 1, expanded'],
    ['ArrowDown', 'treeitem "Central: brain or cord", level 2, collapsed'],
    ['ArrowDown', 'treeitem "Peripheral: horn to muscle", level 2, collapsed'],
    ['ArrowRight', 'treeitem "Peripheral: horn to muscle", level 2, expanded'],
    ['ArrowRight', 'treeitem "Anterior horn", level 3, collapsed'],
    ['ArrowLeft', 'treeitem "Peripheral: horn to muscle", level 2, expanded'],
    ['a', 'treeitem "Anterior horn", level 3, collapsed'],
    ['End', 'treeitem "Neither nerve nor muscle", level 2, collapsed'],
    ['Home', 'treeitem "Foot drop: central or peripheral?", level 1, expanded'],
    ['p', 'treeitem "Peripheral: horn to muscle", level 2, expanded'],
    ['Enter', 'heading "Peripheral: horn to muscle"'],
  ])
  const tip = details(page)
    .locator('summary')
    .filter({ hasText: /inversion/i })
  await tip.focus()
  await expect(details(page).getByRole('heading', { name: 'Pitfall' }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect
    .poll(() => focused(page))
    .toBe('treeitem "Peripheral: horn to muscle", level 2, expanded')
})

test('the map leads by keyboard alone to the script of L5 radiculopathy', async ({ page }) => {
  await page.goto('')
  await expect(page.getByRole('button', { name: /^Central/ })).toBeVisible()
  await page.getByRole('button', { name: 'All 9' }).focus()
  await follow(page, [
    ['Tab', 'button "Foot drop: central or peripheral?", expanded'],
    ['ArrowDown', 'button "Central: brain or cord", collapsed'],
    ['ArrowDown', 'button "Peripheral: horn to muscle", collapsed'],
    ['Space', 'button "Peripheral: horn to muscle", expanded'],
    ['r', 'button "Roots", collapsed'],
    ['ArrowRight', 'button "Roots", expanded'],
    ['ArrowRight', 'button "Cauda equina", collapsed'],
    ['ArrowDown', 'button "L5 root", collapsed'],
    ['ArrowRight', 'button "L5 root", expanded'],
    ['ArrowRight', 'button "Disc herniation on L5"'],
    ['Enter', 'heading "Disc herniation on L5"'],
  ])
  await expect(details(page).getByRole('heading', { name: 'Illness script' })).toBeVisible()
  await follow(page, [
    ['Escape', 'button "Disc herniation on L5"'],
    ['ArrowLeft', 'button "L5 root", expanded'],
    ['ArrowLeft', 'button "L5 root", collapsed'],
    ['*', 'button "L5 root", expanded'],
  ])
  await expect(page.getByRole('button', { name: /^Cauda equina syndrome,/ })).toBeAttached()
})

test('the card that the keyboard goes to is brought onto the stage', async ({ page }) => {
  await page.goto('')
  await page.getByRole('button', { name: 'Expand all' }).click()
  await page.getByRole('button', { name: /^Foot drop: central/ }).focus()
  await page.keyboard.press('End')
  const last = page.getByRole('button', { name: /^Tibialis anterior tendon rupture,/ })
  await expect(last).toBeFocused()
  await expect(last).toBeInViewport({ ratio: 1 })
})
