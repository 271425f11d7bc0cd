import type { Page } from '@playwright/test'
import { details, expect, expectAccessible, test } from './support/test'

/** The names of the rows, in their order. */
function names(page: Page) {
  return page.getByRole('rowheader').getByRole('link')
}

function header(page: Page, name: string) {
  return page.getByRole('columnheader', { name })
}

test('the scripts of a branch stand side by side, and are sorted by what one presses', async ({
  page,
}) => {
  await page.goto('#/foot-drop/table/peripheral')
  await expect(names(page).first()).toHaveText('Amyotrophic lateral sclerosis')
  await expect(header(page, 'Where')).toHaveAttribute('aria-sort', 'ascending')
  await header(page, 'Diagnosis').getByRole('button').press('Enter')
  await expect(header(page, 'Diagnosis')).toHaveAttribute('aria-sort', 'ascending')
  await expect(header(page, 'Where')).toHaveAttribute('aria-sort', 'none')
  const sorted = await names(page).allTextContents()
  expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, 'en')))
  await header(page, 'Diagnosis').getByRole('button').press('Enter')
  await expect(header(page, 'Diagnosis')).toHaveAttribute('aria-sort', 'descending')
  expect(await names(page).allTextContents()).toEqual(sorted.toReversed())

  await header(page, 'Can’t miss').getByRole('button').click()
  await expect(page.getByRole('row').nth(1).getByText('can’t miss')).toBeAttached()
  await header(page, 'Onset and course').getByRole('button').click()
  await expect(page.getByRole('row').nth(1)).toContainText('sudden')
})

test('words, columns and branches narrow the table, and a link leads out of an empty one', async ({
  page,
}) => {
  await page.goto('#/foot-drop/table')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 2 })).toContainText('46 scripts')
  await main.getByRole('navigation', { name: 'Branches of it' }).getByText('Peripheral').click()
  await expect(main.getByRole('heading', { level: 2 })).toContainText('37 scripts')
  await main.getByRole('searchbox').fill('herniation')
  await expect(names(page)).toHaveText(['Disc herniation on L5'])

  await main.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Who gets it' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(header(page, 'Who gets it')).toHaveCount(0)
  await main.getByRole('searchbox').fill('no such word')
  await expect(main.getByText('No script here has “no such word” in it.')).toBeVisible()
  await main.getByRole('link', { name: 'Look in the whole schema' }).click()
  await expect(main.getByRole('heading', { level: 2 })).toContainText('46 scripts')
})

test('a row opens its card beside the table, which stays as it is', async ({ page }) => {
  await page.goto('#/foot-drop/table/roots')
  await expect(names(page)).toHaveCount(5)
  await names(page).filter({ hasText: 'Disc herniation on L5' }).click()
  await expect(
    details(page).getByRole('heading', { level: 2, name: 'Disc herniation on L5' }),
  ).toBeVisible()
  await expect(names(page)).toHaveCount(5)
  await expect(names(page).filter({ hasText: 'Disc herniation on L5' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  // The head and the name stay in sight wherever one scrolls to.
  const region = page.getByRole('region', { name: 'Scripts' })
  await region.evaluate((box) => box.scrollTo(1500, box.scrollHeight / 2))
  await expect(header(page, 'Diagnosis')).toBeInViewport()
  await expect(header(page, 'Red flags')).toBeInViewport()
  await expectAccessible(page)
})

test('on paper the head repeats, no row is cut and nothing else is there', async ({ page }) => {
  await page.goto('#/hyponatraemia/table')
  await expect(names(page).first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const found = await page.evaluate(() => {
    const cells = [...document.querySelectorAll('.script-table :is(td, th)')]
    const head = document.querySelector('.script-table thead')
    return {
      head: head && getComputedStyle(head).display,
      rows: [
        ...new Set(
          [...document.querySelectorAll('.script-table tbody tr')].map(
            (tr) => getComputedStyle(tr).breakInside,
          ),
        ),
      ],
      clipped: cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length,
    }
  })
  expect(found).toEqual({ head: 'table-header-group', rows: ['avoid'], clipped: 0 })
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(details(page)).toBeHidden()
})

test.describe('on a phone, in the dark', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
  })

  test('each script is a card of its own, which leads to the outline', async ({ page }) => {
    await page.goto('#/foot-drop/table/roots')
    const script = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Cauda equina syndrome' }) })
    await expect(script.getByText('Key findings')).toBeVisible()
    await expect(page.getByRole('table')).toHaveCount(0)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond).toBe(0)
    await expectAccessible(page)
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Can’t miss first')
    await script.getByRole('link', { name: 'Cauda equina syndrome' }).tap()
    await expect(page).toHaveURL(/#\/foot-drop\/outline\/cauda/)
  })
})
