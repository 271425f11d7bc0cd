import type { Page } from '@playwright/test'
import { cutWords } from './support/words'
import { expect, expectAccessible, test } from './support/test'

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 720 } })

  test('a round is played by keyboard alone, and a reload keeps every turn of it', async ({
    page,
  }) => {
    await page.goto('#/foot-drop/hidden-lesion')
    await page.getByRole('button', { name: /^The whole picture/ }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Where is the lesion?' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('searchbox', { name: 'Find an examination' })).toBeFocused()
    await page.keyboard.type('weak inversion')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const found = region(page, 'Found so far')
    await expect(found.getByRole('listitem')).toHaveText(/Weak inversion.*there/)
    await expectAccessible(page)
    await page.reload()
    await expect(found.getByRole('listitem')).toHaveText(/Weak inversion.*there/)
    await page.getByLabel('It is at').focus()
    await page.keyboard.type('Common')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Weak inv')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/^(You said Common|That is what you said)/)).toBeVisible()
    await expect(page.getByRole('img', { name: /^Sites left after each question/ })).toBeVisible()
    await expect(page.getByRole('heading', { level: 2 })).toBeFocused()
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page)
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'Where is the lesion?' })).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the other schemas are played by touch, with two sites at once, nothing beyond the side', async ({
    page,
  }) => {
    for (const schema of ['wrist-drop', 'weakness', 'hyponatraemia']) {
      await page.goto(`#/${schema}/hidden-lesion?round=5&level=double`)
      const examine = region(page, 'Examine')
      await examine.getByRole('button').first().tap()
      await expect(examine.getByRole('button').first()).toContainText(/there|not said here/)
      await page.getByRole('button', { name: 'Say where · 1 question' }).tap()
      const [one, two] = ['Site 1 of 2', 'Site 2 of 2'].map((name) => page.getByLabel(name))
      await one!.selectOption({ index: 1 })
      await two!.selectOption({ index: 2 })
      await page.getByRole('button', { name: 'Commit and see' }).tap()
      await expect(page.getByRole('heading', { name: 'The turn that mattered' })).toBeVisible()
      expect(await cutWords(page, 'main')).toEqual([])
    }
  })
})
