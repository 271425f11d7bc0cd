import type { Page } from '@playwright/test'
import { heard } from './support/heard'
import { details, expect, test } from './support/test'

/** Key, role, name and state, one line for each step; printed with the test. */
type Step = { key: string; said: string }

async function said(page: Page): Promise<string> {
  const { role, name, states } = await heard(page)
  return [`${role} "${name.split(',')[0] ?? ''}"`, ...states].join(', ')
}

/** Presses a key, waits until what is said fits, and writes it down in full. */
async function press(page: Page, steps: Step[], key: string, expected: string | RegExp) {
  await page.keyboard.press(key)
  const fits = expect.poll(() => said(page), `after ${key}`)
  await (typeof expected === 'string' ? fits.toBe(expected) : fits.toMatch(expected))
  const { role, name, states } = await heard(page)
  steps.push({ key, said: [`${role} "${name}"`, ...states].join(', ') })
}

async function follow(
  page: Page,
  steps: Step[],
  transcript: readonly (readonly [string, string])[],
) {
  for (const [key, expected] of transcript) await press(page, steps, key, expected)
}

async function print(steps: readonly Step[]) {
  const body = steps.map(({ key, said: words }) => `${key.padEnd(14)} ${words}`).join('\n')
  console.log(body)
  await test.info().attach('what was heard', { body, contentType: 'text/plain' })
}

test('the outline leads by keyboard alone from the first load to an exam tip', async ({ page }) => {
  const steps: Step[] = []
  await page.goto('#/foot-drop/outline')
  await page.getByRole('toolbar').getByRole('button', { name: 'Collapse all' }).focus()
  await tabTo(page, steps, /^treeitem "Foot drop: central or peripheral\?", level 1, expanded/)
  await follow(page, steps, [
    ['ArrowDown', 'treeitem "Central: brain or cord", level 2, collapsed'],
    ['ArrowDown', 'treeitem "Peripheral: horn to muscle", level 2, collapsed'],
    ['ArrowRight', 'treeitem "Peripheral: horn to muscle", level 2, expanded'],
    ['ArrowRight', 'treeitem "Anterior horn", level 3, collapsed'],
    ['ArrowLeft', 'treeitem "Peripheral: horn to muscle", level 2, expanded'],
    ['a', 'treeitem "Anterior horn", level 3, collapsed'],
    ['End', 'treeitem "Neither nerve nor muscle", level 2, collapsed'],
    ['PageUp', 'treeitem "Foot drop: central or peripheral?", level 1, expanded'],
    ['PageDown', 'treeitem "Neither nerve nor muscle", level 2, collapsed'],
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
    .poll(() => said(page))
    .toBe('treeitem "Peripheral: horn to muscle", level 2, expanded, selected')
  await print(steps)
  await page.keyboard.press('Escape')
  await expect(details(page)).toHaveCount(0)
})

test('the map leads by keyboard alone to the script of L5 radiculopathy', async ({ page }) => {
  const steps: Step[] = []
  await page.goto('')
  await expect(page.getByRole('button', { name: /^Central/ })).toBeVisible()
  await page.getByRole('button', { name: 'All 9' }).focus()
  await tabTo(page, steps, /^button "Foot drop: central or peripheral\?", expanded/)
  await follow(page, steps, [
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
  await follow(page, steps, [
    ['Escape', 'button "Disc herniation on L5"'],
    ['ArrowLeft', 'button "L5 root", expanded'],
    ['ArrowLeft', 'button "L5 root", collapsed'],
    ['*', 'button "L5 root", expanded'],
  ])
  await print(steps)
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

test('by keyboard alone from the first visit to a comparison of root and nerve', async ({
  page,
}) => {
  const steps: Step[] = []
  const on = (key: string, expected: string | RegExp) => press(page, steps, key, expected)
  await page.goto('')
  await expect(page.getByRole('button', { name: /^Central/ })).toBeVisible()
  await tabTo(page, steps, /^button "Foot drop: central or peripheral\?"/)
  await on('ArrowDown', 'button "Central: brain or cord", collapsed')
  await on('ArrowDown', 'button "Peripheral: horn to muscle", collapsed')
  await on('ArrowRight', 'button "Peripheral: horn to muscle", expanded')
  await on('2', 'button "Roots", collapsed')
  await on('ArrowRight', 'button "Roots", expanded')
  await on('ArrowRight', 'button "Cauda equina", collapsed')
  await on('ArrowDown', 'button "L5 root", collapsed')
  await on('Enter', 'heading "L5 root"')
  await on('Escape', 'button "L5 root", expanded')
  await on('/', /^option "/)
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.insertText('common peronael')
  await expect.poll(() => said(page)).toMatch(/^option "Common fibular nerve/)
  await on('Shift+Enter', /^heading "L5 root or/i)
  await tabTo(page, steps, /^button ".*", collapsed/)
  await on('Enter', /^button ".*", expanded/)
  await print(steps)

  const table = page.getByRole('table', { name: 'What separates them' })
  await expect(table.getByRole('columnheader', { name: /L5 root/ })).toBeVisible()
  await expect(table.getByRole('columnheader', { name: /Common fibular nerve/ })).toBeVisible()
  await expect(table.getByRole('rowheader')).toHaveCount(5)
})

test('an opening is taken back by Ctrl Z, wherever the focus is in the page', async ({ page }) => {
  await page.goto('#/foot-drop/outline')
  const rows = page.getByRole('treeitem')
  await expect(rows).toHaveCount(4)
  await rows.nth(2).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(rows).toHaveCount(66)
  await page.getByRole('button', { name: 'Settings' }).focus()
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(4)
  await page.keyboard.press('Control+Shift+z')
  await expect(rows).toHaveCount(66)
  await page.keyboard.press('Control+z')
  await rows.first().focus()
  await page.keyboard.press(']')
  await expect(rows).not.toHaveCount(4)
  await page.keyboard.press('[')
  await expect(rows).toHaveCount(4)
})

test('signs and digits can be switched off, and keep quiet outside the view', async ({ page }) => {
  await page.goto('#/foot-drop/outline')
  const palette = page.getByRole('dialog', { name: 'Find' })
  await expect(page.getByRole('treeitem')).toHaveCount(4)
  // Nothing has the focus yet: the view hears it.
  await page.keyboard.press('/')
  await expect(palette).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette).toHaveCount(0)
  await page.getByRole('button', { name: 'Settings' }).focus()
  await page.keyboard.press('/')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('treeitem').first().focus()
  await page.keyboard.press('/')
  await expect(palette).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.insertText('settings')
  await page.keyboard.press('Enter')
  await page.getByRole('group', { name: /keys/i }).getByRole('radio').last().check()
  await page.keyboard.press('Escape')
  await page.getByRole('treeitem').first().focus()
  await page.keyboard.press('/')
  await page.keyboard.press('?')
  await page.keyboard.press(']')
  await expect(page.getByRole('treeitem')).toHaveCount(4)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => said(page)).toMatch(/^treeitem "Central/)
  await page.keyboard.press('Control+k')
  await expect(palette).toBeVisible()
})

/** A role and a name: there is no stop of which nothing is said. */
const NAMED = /^\w+ "[^"]/

/** Goes on by Tab, as somebody does who does not know the page, and writes down each stop. */
async function tabTo(page: Page, steps: Step[], expected: RegExp) {
  for (let stops = 0; stops < 60; stops += 1) {
    await press(page, steps, 'Tab', NAMED)
    if (expected.test(await said(page))) return
  }
  throw new Error(`Tab does not lead to ${String(expected)}`)
}
