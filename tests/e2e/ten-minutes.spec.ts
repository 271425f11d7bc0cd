import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support/test'

const bar = (page: Page) => page.getByRole('navigation', { name: 'The first ten minutes' })
const step = (page: Page, name: string) => bar(page).getByRole('link', { name })

test.use({ viewport: { width: 1280, height: 720 } })

test('a newcomer is led through a case, a contrast and five cards, and told what comes next', async ({
  page,
}) => {
  test.slow()
  await page.goto('#/foot-drop/map')
  await page.getByRole('link', { name: /^New here\?/ }).click()
  await expect(page.getByRole('heading', { name: 'See what this is for' })).toBeVisible()
  await expectAccessible(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: /^1?\s*One case/ })
    .click()
  const on = page.getByRole('button', { name: /^(Skip: show me|Continue|To the end)$/ })
  for (let pressed = 0; pressed < 30; pressed += 1) {
    await expect(on.or(step(page, 'One case, done')).first()).toBeVisible()
    if (await step(page, 'One case, done').isVisible()) break
    await on.last().click()
  }
  await step(page, 'Next: one contrast').click()
  await expect(page.getByRole('heading', { level: 2, name: /L5 root or Common/ })).toBeVisible()
  const main = page.getByRole('main')
  await expect(main.getByText('Which finding would you look for first')).toBeVisible()
  await expect(page.getByRole('table')).toBeHidden()
  await expectAccessible(page)
  await main.getByRole('button', { name: 'Weak ankle dorsiflexion' }).click()
  await expect(main.getByRole('heading', { name: 'Another one tells more.' })).toBeFocused()
  await expect(main.getByText('Always in both. It does not tell them apart.')).toHaveCount(2)
  await expect(page.getByRole('table')).toBeVisible()
  await expect(step(page, 'One contrast, done')).toBeVisible()
  await step(page, 'Next: five cards').click()
  for (let graded = 0; graded < 5; graded += 1) {
    await page.getByRole('button', { name: /^(Show the answer|Compare)$/ }).click()
    await page.getByRole('button', { name: /^Good/ }).click()
  }
  await expect(main.getByRole('link', { name: 'Back to recall' })).toBeHidden()
  await main.getByRole('link', { name: 'What comes next' }).click()
  await expect(page.getByText(/^Your \d cards come back/)).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .getByRole('listitem')
      .getByText(/· done$/),
  ).toHaveCount(3)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
  // Whoever has begun is not offered it again.
  await page.goto('#/foot-drop/map')
  await expect(page.getByText('How to begin')).toBeVisible()
  await expect(page.getByRole('link', { name: /^New here\?/ })).toBeHidden()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a newcomer is offered the ten minutes above the outline and in recall', async ({
    page,
  }) => {
    await page.goto('#/foot-drop/outline')
    await expect(page.getByRole('link', { name: /^New here\?/ })).toBeVisible()
    await page.goto('#/foot-drop/recall')
    await expect(page.getByRole('link', { name: /^New here\?/ })).toBeVisible()
    await page.goto('#/foot-drop/compare?with=l5-root.common-fibular')
    await expect(page.getByRole('table')).toBeVisible()
  })
})

test('it can be left at any time, and is not offered again to who does not want it', async ({
  page,
}) => {
  await page.goto('#/wrist-drop/recall?part=sitting&tour=yes')
  await bar(page).getByRole('link', { name: 'Leave the first ten minutes' }).click()
  await expect(bar(page)).toBeHidden()
  await expect(page).toHaveURL(/#\/wrist-drop\/recall\?part=sitting$/)
  await page.goto('#/library')
  await page.getByRole('button', { name: 'Do not offer this again' }).click()
  await page.goto('#/foot-drop/map')
  await expect(page.getByText('How to begin')).toBeVisible()
  await expect(page.getByRole('link', { name: /^New here\?/ })).toBeHidden()
})
