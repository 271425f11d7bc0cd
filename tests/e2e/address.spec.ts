import { card, details, expect, expectAccessible, row, test } from './support/test'

const DEEP = '#/foot-drop/map/l5-disc?open=2&except=roots.l5-root.not-neurological'

test('a link opens the same view, card and branches for whoever follows it', async ({ page }) => {
  await page.goto(DEEP)
  await expect(page.getByRole('heading', { level: 2, name: 'Disc herniation on L5' })).toBeVisible()
  await expect(card(page, 'Disc herniation on L5')).toBeInViewport()
  await expect(card(page, 'Cauda equina')).toBeAttached()
  await expect(card(page, 'Tibialis anterior tendon rupture')).toHaveCount(0)
  await expect(page).toHaveTitle('Disc herniation on L5 · Foot drop · Branchpoint')
})

test('a reload comes back to the exact place', async ({ page }) => {
  await page.goto('')
  await card(page, 'Peripheral: horn to muscle').click()
  await page.getByRole('button', { name: /^Show .* below Plexus$/ }).click()
  const address = page.url()
  await page.reload()
  await expect(page).toHaveURL(address)
  await expect(card(page, 'Peripheral: horn to muscle')).toHaveAttribute('aria-current', 'true')
  await expect(card(page, 'Lumbosacral trunk')).toBeAttached()
})

test('back and forward walk over the visited cards; opening a branch leaves no step', async ({
  page,
}) => {
  await page.goto('')
  await card(page, 'Peripheral: horn to muscle').click()
  await page.getByRole('button', { name: /^Show .* below Roots$/ }).click()
  await card(page, 'A single nerve').click()
  const title = page.getByRole('heading', { level: 2 })
  await expect(title).toHaveText('A single nerve')
  await page.goBack()
  await expect(title).toHaveText('Peripheral: horn to muscle')
  await page.goBack()
  await expect(title).toHaveText('Foot drop')
  await page.goForward()
  await page.goForward()
  await expect(title).toHaveText('A single nerve')
})

test('switching the view keeps the card and the open branches', async ({ page }) => {
  await page.goto(DEEP)
  await page
    .getByRole('navigation', { name: 'View' })
    .getByRole('link', { name: 'Outline' })
    .click()
  await expect(row(page, 'Disc herniation on L5')).toHaveAttribute('aria-selected', 'true')
  await expect(row(page, 'Disc herniation on L5')).toBeInViewport()
  await expect(row(page, 'L5 root')).toHaveAttribute('aria-expanded', 'true')
  await expect(details(page)).toBeVisible()
})

const WRONG = [
  ['#/foot-drop/map/l5-rot', 'There is no card “l5-rot”', 'L5 root'],
  ['#/footdrop/map', 'There is no schema “footdrop”', 'Foot drop'],
  ['#/foot-drop/mapp', 'There is no view “mapp”', 'Foot drop'],
  ['#/foot-drop/l5-root', 'There is no view “l5-root”', 'L5 root in Foot drop'],
  ['#/Foot%20drop!', 'There is nothing at “#/Foot%20drop!”', 'Foot drop'],
] as const

for (const [address, said, nearest] of WRONG) {
  test(`the wrong address ${address} is said, with the nearest match`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said)
    await expectAccessible(page)
    await page.getByRole('link', { name: nearest, exact: true }).click()
    await expect(card(page, 'Foot drop: central or peripheral\\?')).toBeAttached()
  })
}

test('branches that a link names and the schema no longer has are passed over', async ({
  page,
}) => {
  await page.goto('#/foot-drop/map?except=gone-last-week.peripheral')
  await expect(card(page, 'Anterior horn')).toBeAttached()
})
