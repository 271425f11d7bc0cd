import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

const SITTING = '/#/foot-drop/recall?part=sitting'
const sittingOn = (branch: string) => `/#/foot-drop/recall/${branch}?part=sitting`

/** What the device keeps of reviews, read past the app. */
function keptReviews(page: Page) {
  return page.evaluate(
    () =>
      new Promise<{ id: string; card: string; kind: string }[]>((resolve, reject) => {
        const opening = indexedDB.open('branchpoint')
        opening.addEventListener('error', () => reject(new Error('the database does not open')))
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('reviews').objectStore('reviews').getAll()
          all.addEventListener('success', () => {
            opening.result.close()
            resolve(all.result)
          })
        })
      }),
  )
}

const showAnswer = (page: Page) => page.getByRole('button', { name: 'Show the answer' })

async function grade(page: Page, word: 'Again' | 'Good') {
  await showAnswer(page).click()
  await page.getByRole('button', { name: new RegExp(`^${word}`) }).click()
}

test('a grade is on the device within half a second, and taken back without being lost', async ({
  page,
}) => {
  await page.goto(SITTING)
  await grade(page, 'Good')
  const graded = Date.now()
  await expect.poll(() => keptReviews(page), { intervals: [20] }).toHaveLength(1)
  expect(Date.now() - graded).toBeLessThan(500)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => keptReviews(page)).toHaveLength(2)
  await expect(showAnswer(page)).toBeVisible()
})

test('two tabs grade different cards, and each has the reviews of both, also after a reload', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await page.goto(sittingOn('central'))
  await other.goto(sittingOn('peripheral'))
  await grade(page, 'Good')
  await grade(other, 'Again')
  await grade(page, 'Good')
  await grade(other, 'Good')
  await expect.poll(() => keptReviews(page)).toHaveLength(4)
  expect(new Set((await keptReviews(page)).map(({ card }) => card)).size).toBe(4)
  for (const tab of [page, other]) {
    // The tab has heard of the other one; after the reload it reads what the device keeps.
    await tab.evaluate((hash) => (window.location.hash = hash), SITTING.slice(1))
    await expect(tab.getByText('4 learning')).toBeVisible()
    await tab.reload()
    await expect(tab.getByText('4 learning')).toBeVisible()
  }
})

test('where the browser keeps nothing that is said, and the sitting goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  await page.goto(SITTING)
  await grade(page, 'Good')
  await expect(page.getByRole('alert')).toContainText('not kept')
  await grade(page, 'Good')
  await expect(showAnswer(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled()
})
