import type { Page } from '@playwright/test'
import { serialiseDocument } from '@/domain/format/serialiseDocument'
import { buildDocument } from '../support/buildDocument'
import { bundledDocument } from '../support/bundledDocuments'
import { card, expect, expectAccessible, test } from './support/test'

/** Foot drop with its packs in one file, as one hands it on. */
const SOUND = serialiseDocument(bundledDocument('foot-drop'))

const SMALL = serialiseDocument(
  buildDocument({
    id: 'small',
    title: 'Small',
    tree: { id: 'small', label: 'Small', kind: 'problem' },
  }),
)

async function open(page: Page, name: string, text: string | Buffer) {
  const buffer = Buffer.from(text)
  await page
    .getByLabel('Schema file', { exact: true })
    .setInputFiles({ name, mimeType: 'application/json', buffer })
}

test('a sound file opens like a bundled schema, and does not hide it', async ({ page }) => {
  await page.goto('')
  await open(page, 'mine.dx.json', SOUND.replace('"title": "Foot drop"', '"title": "My foot drop"'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My foot drop')
  await card(page, 'Peripheral: horn to muscle').click()
  await expect(page.getByText('Ask at the bedside')).toBeVisible()
  await page.goto('#/foot-drop')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Foot drop')
})

test('a broken file says every problem by line and column, and keeps what was open', async ({
  page,
}) => {
  await page.goto('#/foot-drop/map/l5-root')
  const broken = SOUND.replace('"script": "l5-disc"', '"script": "l5-disk"').replace(
    '"kind": "problem"',
    '"kind": "riddle"',
  )
  await open(page, 'broken.dx.json', broken)
  const dialog = page.getByRole('dialog', { name: 'broken.dx.json cannot be opened' })
  await expect(dialog).toContainText('2 problems have to be mended first')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'l5-disk' })).toContainText('l5-disc')
  const line = broken.split('\n').findIndex((text) => text.includes('l5-disk')) + 1
  await expect(dialog).toContainText(`line ${line}, column`)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Go on' }).click()
  await expect(dialog).toBeHidden()
  await expect(card(page, 'L5 root')).toHaveAttribute('aria-current', 'true')
})

test('a broken file is mended in place: a problem leads to its line, and what was written is not lost', async ({
  page,
}) => {
  await page.goto('')
  const broken = JSON.stringify(JSON.parse(SMALL), null, 2).replace('"problem"', '"riddle"')
  await open(page, 'small.dx.json', broken)
  const dialog = page.getByRole('dialog', { name: 'small.dx.json cannot be opened' })
  await dialog.getByRole('button', { name: /^error/ }).click()
  const text = dialog.getByLabel('The text of the file')
  await expect(text).toBeFocused()
  const chosen = await text.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  )
  expect(chosen).toBe('"riddle"')
  await page.keyboard.type('"category"')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.goto('#/library')
  await expect(page.getByRole('heading', { name: '1 file with problems' })).toBeVisible()
  await page.getByRole('button', { name: 'Go on mending small.dx.json' }).click()
  await expect(text).toHaveValue(/"category"/)
  await dialog.getByRole('button', { name: 'Check again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Small')
  await expect(dialog).toBeHidden()
})

test('thousands of problems can all be reached', async ({ page }) => {
  await page.goto('')
  const odd = Object.fromEntries(Array.from({ length: 1500 }, (_, at) => [`odd-${at}`, 1]))
  await open(page, 'odd.dx.json', JSON.stringify({ ...JSON.parse(SMALL), title: 1, ...odd }))
  const dialog = page.getByRole('dialog')
  const problems = dialog.getByRole('list', { name: 'Problems' }).getByRole('listitem')
  await expect(problems.first()).toContainText('error')
  await expect(problems).toHaveCount(100)
  await dialog.getByRole('button', { name: 'List 1000 more' }).click()
  await dialog.getByRole('button', { name: /^List \d+ more$/ }).click()
  await expect(problems.last()).toContainText('odd-1499')
})

const HOSTILE = [
  ['no JSON at all', 'hello', /line 1, column 1/],
  ['a prototype key', '{"__proto__": {"polluted": true}}', /__proto__/],
  ['a hundred thousand brackets', '['.repeat(100_000), /deep|nest/i],
  ['six megabytes', `"${'x'.repeat(6_000_000)}"`, /5 MB/],
  ['a pack', SOUND.replace(/"tree": \{[\s\S]*?\n {2}\},\n {2}"emergencies"/, '"emergencies"'), /./],
] as const

for (const [what, text, said] of HOSTILE) {
  test(`a file that holds ${what} is refused in words, and the app goes on`, async ({ page }) => {
    await page.goto('')
    await open(page, 'hostile.json', text)
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(said)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await card(page, 'Central: brain or cord').click()
    await expect(card(page, 'Parasagittal cortex')).toBeAttached()
  })
}

test('marks of HTML in a file stay words', async ({ page, complaints }) => {
  await page.goto('')
  const gist = SOUND.replace(
    /"gist": "[^"]*"/,
    '"gist": "<img src=x onerror=\\"document.title=1\\"> <script>document.title=2</script>"',
  )
  await open(page, 'html.dx.json', gist)
  await expect(page).toHaveURL(/my-foot-drop/)
  await card(page, 'Foot drop: central or peripheral\\?').click()
  await expect(page.getByText('<img src=x onerror=')).toBeVisible()
  await expect(page).toHaveTitle(/Branchpoint$/)
  expect(complaints).toEqual([])
})

test('the address of a file that was not kept says so', async ({ page }) => {
  await page.goto('#/my-foot-drop/map')
  await expect(page.getByRole('main')).toContainText('open it again')
})
