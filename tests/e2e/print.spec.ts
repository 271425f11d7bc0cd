import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support/test'

/** The pages of a PDF, counted in its own page tree. */
async function printed(page: Page, format: 'A4' | 'Letter') {
  const pdf = (await page.pdf({ format })).toString('latin1')
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)]
  const isLying =
    boxes.length > 0 && boxes.every(([, width, height]) => Number(width) > Number(height))
  return { pages, isLying }
}

/** Words of a sheet that stick out of what holds them, as they would be printed. */
function clippedWords(page: Page) {
  return page.evaluate(() => {
    const paper = document.querySelector('.paper')
    if (!paper) return ['no paper']
    const edge = paper.getBoundingClientRect()
    return [...paper.querySelectorAll('p, h2, h3, li, text, footer')]
      .filter((element) => {
        const { left, right, bottom } = element.getBoundingClientRect()
        return left < edge.left - 1 || right > edge.right + 1 || bottom > edge.bottom + 1
      })
      .map((element) => element.textContent)
  })
}

test('a teacher prints the tree on one page, lying or standing, on A4 and on Letter', async ({
  page,
}) => {
  await page.goto('#/weakness/print-map?open=3')
  const tree = page.getByRole('img', { name: /^The tree of Weakness/ })
  await expect(tree).toContainText('Spinal cord')
  expect(await printed(page, 'A4')).toEqual({ pages: 1, isLying: true })
  expect(await printed(page, 'Letter')).toEqual({ pages: 1, isLying: true })
  await page.emulateMedia({ media: 'print' })
  expect(await clippedWords(page)).toEqual([])
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await page.emulateMedia({ media: null })

  // Too much for one page is said, and several pages hold it.
  await page.goto('#/foot-drop/print-map')
  await page.getByLabel('Show').selectOption({ label: 'the whole tree' })
  await expect(page.getByText(/too small to read on paper/)).toBeVisible()
  await page.getByLabel('Several pages').check()
  await expect(page.getByText(/too small to read on paper/)).toBeHidden()
  expect((await printed(page, 'Letter')).pages).toBeGreaterThan(3)
})

test('with closed answers the diagnoses are lines to write on', async ({ page }) => {
  await page.goto('#/hyponatraemia/print-map?open=4')
  const tree = page.getByRole('img', { name: /^The tree of/ })
  await expect(tree).toContainText('Cirrhosis')
  await page.getByLabel('With answers').uncheck()
  await expect(page).toHaveURL(/answers=closed/)
  await expect(tree).not.toContainText('Cirrhosis')
  await expect(tree).toContainText('ADH on')
  await expectAccessible(page)
  // What is for paper stays there: the tree itself keeps nothing to itself.
  await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'Map' }).click()
  await expect(page).toHaveURL(/#\/hyponatraemia\/map\?open=4$/)
})

for (const [schema, first] of [
  ['foot-drop', 'Inversion with the ankle at neutral'],
  ['hyponatraemia', 'The volume examination'],
] as const) {
  test(`my examination of ${schema} is one page, with answers and without`, async ({ page }) => {
    await page.goto(`#/${schema}/print-examination`)
    await expect(page.getByText(first)).toBeVisible()
    if (schema === 'foot-drop') await expectAccessible(page)
    expect(await printed(page, 'A4')).toEqual({ pages: 1, isLying: false })
    await page.getByLabel('With answers').uncheck()
    await expect(page.locator('.exam-blank').first()).toBeAttached()
    expect((await printed(page, 'Letter')).pages).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await clippedWords(page)).toEqual([])
  })
}

test('the hand-out of a branch has its scripts, drawings and numbered sources, in light colours', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('#/foot-drop/print-handout/single-nerve')
  const sheet = page.getByRole('article')
  await expect(sheet.getByRole('heading', { name: 'Foot drop: A single nerve' })).toBeVisible()
  await expect(sheet.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await expect(sheet.getByRole('img').first()).toBeAttached()
  await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expectAccessible(page)
  await page.getByLabel('Scripts').uncheck()
  await expect(sheet.getByRole('heading', { name: 'Illness scripts' })).toBeHidden()
  await page.getByLabel('With answers').uncheck()
  await expect(sheet.locator('.handout-blank').first()).toBeVisible()
})

test('printing straight from the map prints the tree as a sheet; the outline prints as it stands', async ({
  page,
}) => {
  await page.goto('#/foot-drop/map?open=2')
  await expect(page.getByRole('button', { name: /^Roots,/ })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(await printed(page, 'A4')).toEqual({ pages: 1, isLying: false })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img', { name: /^The tree of Foot drop/ })).toContainText('Roots')
  await expect(page.getByRole('main')).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.getByRole('img', { name: /^The tree of Foot drop/ })).toHaveCount(0)

  await page.goto('#/foot-drop/outline?open=3')
  await expect(page.getByRole('treeitem', { name: /^Roots,/ })).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('toolbar')).toBeHidden()
  expect((await printed(page, 'A4')).pages).toBeGreaterThan(1)
})
