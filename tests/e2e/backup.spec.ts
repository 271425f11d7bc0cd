import { readFileSync } from 'node:fs'
import { serialiseDocument } from '@/domain/format/serialiseDocument'
import { buildDocument } from '../support/buildDocument'
import { expect, expectAccessible, test } from './support/test'
import { backupFile, chooseBackup, restoring, reviewed } from './support/restoreBackup'

test.use({ viewport: { width: 1280, height: 720 } })

const MINE = serialiseDocument(
  buildDocument({
    id: 'small',
    title: 'Small',
    tree: { id: 'small', label: 'Small', kind: 'problem' },
  }),
)

test('all of one’s work goes to another device as one file, and is added to what is there', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('#/library')
  await page.getByLabel('Schema file', { exact: true }).setInputFiles({
    name: 'mine.dx.json',
    mimeType: 'application/json',
    buffer: Buffer.from(MINE),
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Small')
  await page.goto('#/foot-drop/recall?part=sitting')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await page.getByRole('button', { name: /^Good/ }).click()
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('save a backup')
  await expect(page.getByRole('option', { name: 'Save a backup' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  const coming = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const saved = await coming
  expect(saved.suggestedFilename()).toMatch(/^branchpoint-backup-\d{4}-\d\d-\d\d\.json$/)
  await expect(page.getByText(/^Saved as branchpoint-backup/)).toBeVisible()
  const buffer = readFileSync(await saved.path())

  const device = await browser.newContext({ ...(baseURL && { baseURL }) })
  const other = await device.newPage()
  await other.goto('#/foot-drop/outline')
  const file = { name: 'from-home.json', mimeType: 'application/json', buffer }
  await chooseBackup(other, file)
  const dialog = restoring(other)
  await expect(dialog.getByRole('listitem')).toHaveText([
    '1 entry in the log of recall',
    'your own schema mine.dx.json',
  ])
  await expectAccessible(other)
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await expect(dialog.getByText('The backup is added.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
  await other.getByRole('button', { name: 'Done' }).click()
  await other.goto('#/library')
  await expect(
    other.getByRole('region', { name: 'Your own schemas' }).getByRole('listitem'),
  ).toHaveCount(1)

  await chooseBackup(other, file)
  await expect(dialog).toContainText('All of from-home.json is here already')
  await device.close()
})

test('a file that is no backup, or a newer one, is refused with what to do', async ({ page }) => {
  await page.goto('#/foot-drop/outline')
  await chooseBackup(page, backupFile({ format: 9, reviews: [reviewed('tip/a', 1, 'good')] }))
  const dialog = restoring(page)
  await expect(dialog.getByRole('alert')).toContainText('newer version of Branchpoint')
  await page.getByLabel('Backup file').setInputFiles({
    name: 'tree.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"tree":{}}'),
  })
  await expect(dialog.getByRole('alert')).toContainText('tree.json is not restored.')
  await expect(dialog.getByRole('alert')).toContainText('Open it from the library')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
})

test('where nothing can be kept that is said for as long as it is so, and a backup has it all', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true })
  })
  await page.goto('#/foot-drop/recall?part=sitting')
  const alarm = page.getByRole('alert')
  await expect(alarm).toContainText('What you do here is not kept')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await page.getByRole('button', { name: /^Good/ }).click()
  await page.getByRole('link', { name: 'Branchpoint: library' }).click()
  // What would be lost is said in every room.
  await expect(alarm).toContainText('It goes on until you leave the page.')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup' }).click()
  const { reviews } = JSON.parse(readFileSync(await (await coming).path(), 'utf8')) as {
    reviews: unknown[]
  }
  expect(reviews).toHaveLength(1)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('It is still not kept.')).toBeVisible()
  let asked = false
  page.on('dialog', (dialog) => {
    asked = dialog.type() === 'beforeunload'
    void dialog.accept()
  })
  await page.reload()
  expect(asked).toBe(true)
})
