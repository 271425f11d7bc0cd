import type { Page } from '@playwright/test'
import { expect, expectAccessible, row, test } from './support/test'

function step(page: Page, name: string) {
  return page.getByRole('heading', { level: 2, name })
}

function answer(page: Page, name: string) {
  return page.getByRole('main').getByRole('button', { name: new RegExp(`^${name}`) })
}

/** As if it had been chosen in the settings before. */
async function prefer(page: Page, settings: Record<string, string>) {
  const saved = JSON.stringify({ state: settings, version: 1 })
  await page.addInitScript((text) => localStorage.setItem('branchpoint-settings', text), saved)
}

test('a learner answers one question after the other, down to the script, and goes back', async ({
  page,
}) => {
  await page.goto('#/foot-drop/step')
  const main = page.getByRole('main')
  await expect(main.getByText(/^Is there any central sign/)).toBeVisible()
  // What leads to an answer stands on it.
  await expect(answer(page, 'Peripheral')).toContainText('Flaccid or wasted; jerks normal or low')
  await answer(page, 'Peripheral').click()
  await expect(step(page, 'Peripheral: horn to muscle')).toBeFocused()
  await expect(main.getByRole('heading', { name: 'Pitfall' })).toBeVisible()
  await answer(page, 'A single nerve').click()
  await answer(page, 'Common fibular nerve').click()
  await answer(page, 'Compression at the fibular neck').click()
  await expect(step(page, 'Compression at the fibular neck')).toBeFocused()
  for (const name of ['Key findings', 'First tests', 'Compare with…', 'Sources']) {
    await expect(main.getByRole('heading', { name })).toBeVisible()
  }
  await page.goBack()
  await expect(step(page, 'Common fibular nerve')).toBeFocused()
  await main.getByRole('link', { name: 'One step back' }).click()
  await expect(step(page, 'A single nerve')).toBeFocused()
  // The outline has the same way open and the same row chosen.
  await page
    .getByRole('navigation', { name: 'View' })
    .getByRole('link', { name: 'Outline' })
    .click()
  await expect(row(page, 'A single nerve')).toHaveAttribute('aria-selected', 'true')
  await expect(row(page, 'Common fibular nerve')).toBeVisible()
})

test('the keyboard alone leads down and back, and its digits can be switched off', async ({
  page,
}) => {
  await page.goto('#/foot-drop/step')
  await expect(answer(page, 'Central')).toBeVisible()
  await page.keyboard.press('2')
  await expect(step(page, 'Peripheral: horn to muscle')).toBeFocused()
  await answer(page, 'Anterior horn').focus()
  await page.keyboard.press('ArrowDown')
  await expect(answer(page, 'Roots')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(step(page, 'Roots')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(step(page, 'Peripheral: horn to muscle')).toBeFocused()

  await prefer(page, { keys: 'off' })
  await page.reload()
  await expect(answer(page, 'Roots')).toBeVisible()
  await page.keyboard.press('2')
  await page.keyboard.press('ArrowLeft')
  // The digit was not heard, the arrow was.
  await expect(step(page, 'Foot drop: central or peripheral?')).toBeVisible()
})

test('a student commits to a branch before being told what tells them apart', async ({ page }) => {
  await prefer(page, { level: 'student' })
  await page.goto('#/foot-drop/step/peripheral')
  const main = page.getByRole('main')
  await expect(main.getByRole('checkbox', { name: 'Ask me first' })).toBeChecked()
  await expect(answer(page, 'Roots')).toBeVisible()
  await expect(main.getByText('Pain down the leg; muscles of several nerves')).toBeHidden()
  await answer(page, 'Roots').click()
  await expect(step(page, 'Peripheral: horn to muscle')).toBeVisible()
  await expect(answer(page, 'Roots')).toHaveAttribute('aria-pressed', 'true')
  // What leads to it, and for each of the others what speaks against it.
  await expect(main.getByText('Pain down the leg; muscles of several nerves')).toBeVisible()
  await expect(main.getByText('If it is not this:')).toHaveCount(6)
  await expectAccessible(page)
  await answer(page, 'Plexus').click()
  await expect(answer(page, 'Plexus')).toHaveAttribute('aria-pressed', 'true')
  await main.getByRole('button', { name: 'Go on to Plexus' }).click()
  await expect(step(page, 'Plexus')).toBeFocused()
  // It goes on asking at the next question, until one has had enough of it.
  await expect(main.getByRole('heading', { name: 'What would you expect here?' })).toBeVisible()
  await main.getByRole('checkbox', { name: 'Ask me first' }).uncheck()
  await expect(main.getByRole('heading', { name: 'Which of these fits?' })).toBeVisible()
})

test('what is behind a step is asked for again when it did not come', async ({
  page,
  complaints,
}) => {
  const PAGE = /foot-drop-\w+\/pages\/peripheral\.json$/
  await page.route(PAGE, (route) => route.abort())
  await page.goto('#/foot-drop/step/peripheral')
  await expect(page.getByRole('alert')).toContainText('peripheral.json')
  await expect(answer(page, 'Roots')).toBeVisible()
  await page.unroute(PAGE)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Ask at the bedside')).toBeVisible()
  complaints.length = 0
})

test.describe('on a phone, in the dark', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
  })

  test('the answers are large, the examination is folded, nothing goes beyond the side', async ({
    page,
  }) => {
    await page.goto('#/weakness/step')
    const answers = page.getByRole('list').filter({ has: page.locator('[data-answer]') })
    await expect(answers.getByRole('button').first()).toBeVisible()
    for (const button of await answers.getByRole('button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    await expect(page.getByRole('main').getByRole('heading', { name: 'Pitfall' })).toBeHidden()
    await expectAccessible(page)
    await answers.getByRole('button').first().tap()
    await expect(page.getByRole('link', { name: 'One step back' })).toBeVisible()
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond).toBe(0)
  })
})
