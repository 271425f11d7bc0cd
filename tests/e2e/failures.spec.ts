import { card, details, expect, test } from './support/test'

const CHUNK = /MapView-.*\.js$/
const PAGES = /foot-drop-\w+\/pages\/.*\.json$/

/** A failed request is reported by the browser itself; in these tests it is what is wanted. */
function forgive(complaints: string[]) {
  for (let at = complaints.length - 1; at >= 0; at -= 1) {
    if (/Failed to (load|fetch)|ERR_FAILED|Failed to load module/.test(complaints[at] ?? '')) {
      complaints.splice(at, 1)
    }
  }
}

test('details that do not arrive are said, and come when asked again', async ({
  page,
  complaints,
}) => {
  await page.route(PAGES, (route) => route.abort())
  await page.goto('')
  await card(page, 'Peripheral: horn to muscle').click()
  const alert = details(page).getByRole('alert')
  await expect(alert).toContainText('pages/peripheral.json')
  await expect(alert).toContainText('there is no connection to the server')
  await expect(card(page, 'Anterior horn')).toBeAttached()
  await page.unroute(PAGES)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(details(page).getByText('Ask at the bedside')).toBeVisible()
  forgive(complaints)
})

test('details that arrive damaged are said', async ({ page }) => {
  await page.route(PAGES, (route) => route.fulfill({ body: '{"node": {' }))
  await page.goto('#/foot-drop/outline/central')
  await expect(details(page).getByRole('alert')).toContainText('it arrived damaged')
})

test('a map that does not arrive is said, the outline still works, and the map comes when asked again', async ({
  page,
  complaints,
}) => {
  await page.route(CHUNK, (route) => route.abort())
  await page.goto('#/foot-drop/map/l5-root')
  await expect(page.getByRole('alert')).toContainText('The map did not load')
  await page
    .getByRole('navigation', { name: 'View' })
    .getByRole('link', { name: 'Outline' })
    .click()
  await expect(page.getByRole('treeitem', { name: /^L5 root,/ })).toBeVisible()
  await page.unroute(CHUNK)
  await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'Map' }).click()
  await expect(card(page, 'L5 root')).toBeVisible()
  forgive(complaints)
})

test('the policy of the page stops a script that was written into it', async ({
  page,
  complaints,
}) => {
  await page.goto('')
  await expect(card(page, 'Central: brain or cord')).toBeVisible()
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "owned"'
    document.body.append(script)
  })
  await expect(page).toHaveTitle('Foot drop · Branchpoint')
  expect(complaints.join()).toContain('Content Security Policy')
  complaints.length = 0
})
