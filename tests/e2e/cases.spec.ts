import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { cutWords } from './support/words'
import { card, expect, expectAccessible, test } from './support/test'

type Option = { id: string; because: string; verdict: string }
type WrittenCase = {
  title: string
  aliquots: {
    stage: string
    text: string
    effects: { because: string }[]
    commits: { options?: Option[] }[]
  }[]
}

const SCHEMA = JSON.parse(readFileSync('schemas/foot-drop.dx.json', 'utf8')) as {
  cases: Record<string, WrittenCase>
}
const ID = 'scan-in-the-envelope'
const WRITTEN = SCHEMA.cases[ID]!
/** What is told before anything is measured. */
const BEDSIDE = WRITTEN.aliquots.filter(({ stage }) => stage !== 'tests' && stage !== 'course')

const story = (page: Page) => page.getByRole('region', { name: 'Story' })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** A card of the map by its label and what the case has said of it. */
const noted = (page: Page, start: string) =>
  page.getByRole('button', { name: new RegExp(`^${start}`) })
const becauses = WRITTEN.aliquots.flatMap(({ commits, effects }) => [
  ...commits.flatMap(({ options = [] }) => options.map(({ because }) => because)),
  ...effects.map(({ because }) => because),
])

/** The reasons that are anywhere in the page, be they seen or not; citations are no part of them. */
async function reasonsIn(page: Page): Promise<string[]> {
  const words = await page.locator('main').evaluate((main) => main.textContent)
  return becauses.filter((because) => words.includes(because.split('[@')[0]!.slice(0, 60).trim()))
}

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 720 } })

  test('a case is played with the mouse from the list to its end, and the tree walks along', async ({
    page,
  }) => {
    await page.goto('#/foot-drop/cases')
    await page.getByRole('link', { name: new RegExp(WRITTEN.title) }).click()
    await page.getByText('8 minutes', { exact: true }).click()
    await button(page, 'Begin').click()
    await expect(story(page).getByRole('heading', { name: 'At first sight' })).toBeFocused()
    await button(page, 'Continue').click()
    await button(page, 'Continue').click()
    // Told, and asked; of the answer there is nothing, neither in the story nor on the tree.
    await story(page).getByRole('radio').nth(1).click()
    const known = WRITTEN.aliquots.slice(0, 2).flatMap(({ effects }) => effects)
    const reasons = await reasonsIn(page)
    expect(reasons.filter((each) => !known.some(({ because }) => because === each))).toEqual([])
    await expectAccessible(page)
    await button(page, 'Commit').click()
    await expect(
      story(page)
        .getByText(/^You chose|^The expert would choose/)
        .first(),
    ).toBeVisible()
    await expect(
      story(page).getByRole('heading', { name: 'What this did to the tree' }),
    ).toBeVisible()
    await expect(noted(page, 'Peripheral: horn to muscle, supported')).toBeVisible()
    await expect(noted(page, 'Central: brain or cord, unlikely')).toBeVisible()
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page)
    await button(page, 'Continue').click()
    // A branch is chosen on its card as well.
    await card(page, 'Plexus').click()
    await expect(story(page).getByRole('radio', { name: 'Plexus' })).toBeChecked()
    await button(page, 'Commit').click()
    await expect(story(page).getByText('This leads away from it.')).toBeVisible()
    await expect(noted(page, 'A single nerve, supported')).toBeVisible()
    await button(page, 'Continue').click()
    await button(page, 'Skip: show me').click()
    await button(page, 'Continue').click()
    await button(page, 'To the end').click()
    await expect(page.getByText('Step 7 of 7')).toBeVisible()
    await page.goBack()
    await expect(page.getByText('Step 6 of 7')).toBeVisible()
    await page.getByRole('link', { name: 'All cases' }).click()
    await expect(page.getByRole('link', { name: new RegExp(WRITTEN.title) })).toContainText('Done')
  })

  test('a case is played by keyboard alone, and a reload in the middle keeps every answer', async ({
    page,
  }) => {
    await page.goto(`#/foot-drop/cases?case=${ID}`)
    await page.getByRole('checkbox', { name: /Ask how sure/ }).press('Space')
    await button(page, 'Begin').press('Enter')
    await expect(page.getByText('Step 1 of')).toBeVisible()
    await page.keyboard.press('2')
    await expect(story(page).getByRole('radio').nth(1)).toBeChecked()
    await page.getByRole('radio', { name: 'Unsure' }).press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'Fairly sure' })).toBeChecked()
    await page.getByRole('radio', { name: 'Fairly sure' }).press('Enter')
    await expect(story(page).getByText(/^You chose/)).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Step 2 of')).toBeVisible()
    await page.reload()
    await expect(page.getByText('Step 2 of')).toBeVisible()
    await expect(story(page).getByRole('button', { name: /^What next:/ })).toBeVisible()
    await page.keyboard.press('Backspace')
    await expect(story(page).getByText(/^You chose/)).toBeVisible()
    await expect(button(page, 'Commit')).toHaveCount(0)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog').getByText('Continue', { exact: true })).toBeVisible()
  })

  test('a link into the middle of a case that was never begun here leads to its start', async ({
    page,
  }) => {
    await page.goto(`#/foot-drop/cases?case=${ID}&at=4`)
    await expect(page.getByRole('heading', { name: WRITTEN.title })).toBeVisible()
    await expect(button(page, 'Begin')).toBeVisible()
    await page.goto('#/foot-drop/cases?case=gone-since-then')
    await expect(page.getByText('There is no case “gone-since-then” here any more')).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the story fills the screen, and the tree is one tap away and shows what has changed', async ({
    page,
  }) => {
    await page.goto(`#/foot-drop/cases?case=${ID}&run=8&told=whole`)
    await button(page, 'Begin').tap()
    await expect(story(page)).toContainText(BEDSIDE.at(-1)!.text.slice(0, 30))
    await story(page).getByRole('radio').first().tap()
    await button(page, 'Commit').tap()
    expect(await cutWords(page, 'main')).toEqual([])
    await button(page, 'Tree').tap()
    await expect(story(page)).toBeHidden()
    await expect(
      page.getByRole('treeitem', { name: /^Central: brain or cord, unlikely/ }),
    ).toBeVisible()
    await button(page, 'Back to the story').tap()
    await expect(story(page)).toBeVisible()
  })
})
