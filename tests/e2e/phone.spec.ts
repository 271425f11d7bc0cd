import { details, expect, expectAccessible, row, test } from './support/test'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('a phone opens the outline, and never loads the map', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await page.goto('')
  await expect(page).toHaveURL(/#\/foot-drop\/outline$/)
  await expect(page.getByRole('treeitem')).toHaveCount(4)
  await expect(page.getByRole('contentinfo')).toBeVisible()
  expect(scripts.filter((url) => url.includes('MapView'))).toEqual([])
  await expectAccessible(page)
})

test('four taps lead to the script, in a sheet that leaves the chosen row in sight', async ({
  page,
}) => {
  await page.goto('')
  await row(page, 'Peripheral: horn to muscle').tap()
  await details(page)
    .getByRole('link', { name: /^A single nerve/ })
    .tap()
  await details(page)
    .getByRole('link', { name: /^Common fibular nerve/ })
    .tap()
  await details(page)
    .getByRole('link', { name: /^Compression at the fibular neck/ })
    .tap()
  await expect(details(page).getByRole('heading', { name: 'Illness script' })).toBeAttached()
  await expect(row(page, 'Compression at the fibular neck')).toBeInViewport({ ratio: 0.9 })
  await expectAccessible(page)
})

test('the sheet grows, shrinks and closes, and gives the focus back to its row', async ({
  page,
}) => {
  await page.goto('#/foot-drop/outline/central')
  const half = await details(page).boundingBox()
  await page.getByRole('button', { name: 'Make the details larger' }).tap()
  const tall = await details(page).boundingBox()
  expect(tall?.height).toBeGreaterThan((half?.height ?? 0) * 1.4)
  await page.getByRole('button', { name: 'Close the details' }).tap()
  await expect(details(page)).toBeHidden()
  await expect(row(page, 'Central: brain or cord')).toBeFocused()
})

test('what must not wait is one line, and opens', async ({ page }) => {
  await page.goto('')
  const gate = page.getByRole('region', { name: 'What must not wait' })
  const box = await gate.boundingBox()
  expect(box?.height).toBeLessThanOrEqual(44)
  await gate.getByRole('button', { name: /Must not wait/ }).tap()
  await expect(
    gate.getByRole('list').getByText('tense shin, pain on passive toe flexion'),
  ).toBeVisible()
  await expectAccessible(page)
})

test('everything that one taps is at least 44 pixels high or wide enough to hit', async ({
  page,
}) => {
  await page.goto('#/foot-drop/outline/peripheral')
  const small = await page
    .locator('[role="treeitem"]')
    .evaluateAll(
      (rows) => rows.filter((element) => element.getBoundingClientRect().height < 44).length,
    )
  expect(small).toBe(0)
})

test('on the map of a phone every control can be pressed', async ({ page }) => {
  await page.goto('#/foot-drop/map')
  await page.getByRole('button', { name: 'Zoom in' }).tap()
  await page.getByRole('button', { name: 'Fit the tree to the stage' }).tap()
  await page.getByRole('button', { name: 'Collapse all' }).tap()
  await expect(page.locator('[data-node]')).toHaveCount(1)
  await expectAccessible(page)
})
