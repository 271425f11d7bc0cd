import { details, expect, expectAccessible, test } from './support/test'

const SIZES = [
  ['a wide screen', { width: 1280, height: 720 }, 'foot-drop'],
  ['a phone', { width: 390, height: 844 }, 'hyponatraemia'],
] as const

for (const [name, viewport, schema] of SIZES) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport })

    test('the sources say how much is sourced, who wrote it and when it was reviewed', async ({
      page,
    }) => {
      await page.goto(`#/${schema}/sources`)
      const main = page.getByRole('main')
      await expect(main.getByText(/Of [\d,]+ statements \d+% cite a source/)).toBeVisible()
      for (const term of ['References', 'Version', 'Reviewed', 'Authors', 'Licence']) {
        await expect(main.getByRole('term').filter({ hasText: term })).toBeVisible()
      }
      for (const title of ['What it leaves out', 'Where sources disagree', 'References']) {
        await expect(main.getByRole('heading', { name: title })).toBeVisible()
      }
      await expectAccessible(page)
    })
  })
}

test('a source leads to a card that cites it, and the card cites it there', async ({ page }) => {
  await page.goto('#/foot-drop/map')
  await page.getByRole('button', { name: /^Foot drop\. Compare, sources/ }).click()
  await page
    .getByRole('navigation', { name: 'Schema' })
    .getByRole('link', { name: 'Sources' })
    .click()
  const source = page.getByRole('listitem').filter({ hasText: /Jeon/ }).first()
  await expect(source.getByRole('link', { name: /Read it/ })).toHaveAttribute('href', /^https:/)
  await source.getByText(/^Cited by \d+ cards?$/).click()
  await source.getByRole('link', { name: 'L5 root' }).click()
  await expect(page).toHaveURL(/outline\/l5-root/)
  await expect(
    details(page).getByRole('listitem').filter({ hasText: /Jeon/ }).first(),
  ).toBeAttached()
})

test('an error is reported with the schema, its version and the place filled in', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('#/foot-drop/outline/l5-root')
  await details(page).getByRole('button', { name: 'Copy an error report' }).click()
  await expect(details(page).getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/Schema: foot-drop \d+\.\d+\.\d+\nCard: L5 root\nAddress: .*l5-root/)
})

test('sources that do not arrive are said, and come when asked again', async ({
  page,
  complaints,
}) => {
  const SOURCES = /foot-drop-\w+\/sources\.json$/
  await page.route(SOURCES, (route) => route.abort())
  await page.goto('#/foot-drop/sources')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('sources.json')
  await page.unroute(SOURCES)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'References' })).toBeVisible()
  complaints.length = 0
})
