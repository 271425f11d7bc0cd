import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support/test'

const ID = 'scan-in-the-envelope'
const { cases } = JSON.parse(readFileSync('schemas/foot-drop.dx.json', 'utf8')) as {
  cases: Record<string, { title: string; learningPoints: string[] }>
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const tier = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const named = (page: Page, inTier: string, name: string) =>
  tier(page, inTier).getByRole('button', { name, exact: true })

/** Begins the case and skips to the question of that kind. */
async function playTo(page: Page, prompt: RegExp, run: string) {
  await page.goto(`#/foot-drop/cases?case=${ID}&run=${run}`)
  await button(page, 'Begin').click()
  await skipUntil(page, () => page.getByRole('heading', { name: prompt }).isVisible())
}

/** Goes on without an answer until something has come. */
async function skipUntil(page: Page, isThere: () => Promise<boolean>) {
  for (let step = 0; step < 30; step += 1) {
    const on = page.getByRole('button', { name: /^(Skip: show me|Continue|To the end)$/ })
    await on.or(page.getByText('An invented patient · it was')).first().waitFor()
    if (await isThere()) return
    await on.last().click()
  }
}

const isAtEnd = (page: Page) => () => page.getByText('An invented patient · it was').isVisible()

test('a resident fills the board by writing, by click, by drag and by keys, and sees why', async ({
  page,
}) => {
  await playTo(page, /How does your differential stand now/, '8')
  const field = page.getByRole('combobox')
  await field.fill('slipped disc')
  await expect(page.getByRole('option').first()).toContainText('Disc herniation on L5')
  await field.press('Enter')
  await field.fill('peroneal palsy')
  await field.press('Enter')
  await expect(named(page, 'Lead', 'Compression at the fibular neck')).toBeVisible()

  // One's own words stand there as they are; from the list one chooses with the mouse.
  await button(page, 'Add here: Unlikely').click()
  await field.fill('Something I read')
  await page.getByRole('option', { name: /in your own words/ }).click()
  await expect(named(page, 'Unlikely', 'Something I read')).toBeVisible()
  await field.fill('')
  await button(page, 'All names').click()
  await page
    .getByRole('option', { name: /^Guillain–Barré syndrome/ })
    .first()
    .click()
  await expectAccessible(page)
  await button(page, 'Close the list').click()
  await expect(named(page, 'Unlikely', 'Guillain–Barré syndrome')).toBeVisible()

  // By drag.
  const disc = named(page, 'Lead', 'Disc herniation on L5')
  await disc.dragTo(tier(page, 'Less likely').getByRole('heading'))
  await expect(named(page, 'Less likely', 'Disc herniation on L5')).toBeVisible()
  await expect(page.getByText('Disc herniation on L5: less likely, 1 of 1')).toBeAttached()

  // By keys: the focus goes along.
  const gbs = (inTier: string) => named(page, inTier, 'Guillain–Barré syndrome')
  await gbs('Unlikely').focus()
  await page.keyboard.press('2')
  await expect(gbs('Can’t miss')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(gbs('Less likely')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText('Guillain–Barré syndrome: less likely, 1 of 2')).toBeAttached()
  await page.keyboard.press('Delete')
  await expect(gbs('Less likely')).toHaveCount(0)
  await expect(field).toBeFocused()
  await field.fill('gbs')
  await field.press('Enter')

  // By click.
  await gbs('Unlikely').click()
  await page
    .getByRole('group', { name: 'Move Guillain–Barré syndrome' })
    .getByRole('button', { name: 'Lead' })
    .click()
  await expect(gbs('Lead')).toBeVisible()

  await button(page, 'Commit').click()
  await expect(page.getByRole('heading', { name: 'Your board beside the expert’s' })).toBeVisible()
  await expect(page.getByText('You had it under “less likely”.')).toBeVisible()
  const extra = page.getByRole('heading', { name: 'On your board, not on the expert’s' })
  await expect(extra.locator('..')).toContainText('Against it in general')
  await expect(extra.locator('..')).toContainText('This schema does not know the name')
  await expect(page.getByRole('heading', { name: 'How the expert’s board moved' })).toBeVisible()
})

test('a board outlives a look back, is committed to by keys, and is where the next one starts', async ({
  page,
}) => {
  await playTo(page, /differential/, '15')
  const field = page.getByRole('combobox')
  for (const words of ['slipped disc', 'tendon', 'comp']) {
    await field.fill(words)
    await field.press('Enter')
  }
  await expect(named(page, 'Lead', 'Tibialis anterior tendon rupture')).toBeVisible()
  await expect(page.getByText('Three lead: which would you test first?')).toBeVisible()
  await button(page, 'One step back').click()
  await button(page, 'Continue').click()
  await expect(named(page, 'Lead', 'Disc herniation on L5')).toBeVisible()
  await field.press('ControlOrMeta+Enter')
  await expect(page.getByRole('heading', { name: 'Your board beside the expert’s' })).toBeVisible()

  await button(page, /^(Continue)$/).click()
  await skipUntil(page, () => field.isVisible())
  await expect(page.getByText('Your board, as you left it.')).toBeVisible()
  await expect(named(page, 'Lead', 'Disc herniation on L5')).toBeVisible()
  await button(page, 'Commit').click()
  await skipUntil(page, isAtEnd(page))
  await expect(page.getByText('How your board moved: nobody changed tier.')).toBeVisible()
  await expect(page.getByText(/^You parted/)).toBeVisible()
  await expect(page.getByText('Your lead: ').first()).toBeVisible()
})

test('the end tells where one parted from the expert, and one key gives one page to print or copy', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await playTo(page, /Which/, '15')
  await page.getByRole('radio').last().click()
  await page.getByText('Sure', { exact: true }).or(button(page, 'Commit')).last().waitFor()
  await button(page, 'Commit').click()
  await skipUntil(page, isAtEnd(page))
  await expect(page.getByRole('heading', { name: 'Compression at the fibular neck' })).toBeFocused()
  await expect(page.getByText(/^You parted|^Wherever you chose/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Hold them beside each other' })).toHaveAttribute(
    'href',
    /compare.*with=l5-root\.common-fibular/,
  )
  await expectAccessible(page)

  await page.keyboard.press('t')
  const sheet = page.getByRole('article')
  await expect(sheet.getByRole('heading', { name: cases[ID]!.title })).toBeVisible()
  // What was done is there after a reload, too.
  await page.reload()
  await expect(sheet.getByRole('heading', { name: 'The path taken' })).toBeVisible()
  await expect(sheet.getByText('it was this')).toBeVisible()
  await expect(sheet.locator('footer')).toContainText(new RegExp(`#/foot-drop/cases\\?case=${ID}$`))
  await expect(page.getByRole('navigation', { name: 'Sheet' })).toHaveCount(0)
  await expectAccessible(page)
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)

  await button(page, 'Copy as Markdown').click()
  await expect(page.getByText('Copied: paste it into your notes.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`# ${cases[ID]!.title}`)
  expect(copied).toContain('## The path')
  expect(copied).toContain('**Compression at the fibular neck**')
})

for (const [schema, id] of [
  ['foot-drop', 'clutch-foot'],
  ['hyponatraemia', 'back-in-bed-six'],
] as const) {
  test(`without an attempt the page of ${id} holds the expert’s part, on one sheet`, async ({
    page,
  }) => {
    await page.goto(`#/${schema}/print-case?case=${id}&run=30`)
    const sheet = page.getByRole('article')
    await expect(sheet.getByRole('heading', { name: 'The expert’s path' })).toBeVisible()
    await expect(sheet.getByRole('heading', { name: 'The branch' })).toBeVisible()
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  })
}

test('where the browser copies nothing, the text is there to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))
  })
  await page.goto(`#/foot-drop/print-case?case=${ID}`)
  await button(page, 'Copy as Markdown').click()
  await expect(page.getByRole('textbox', { name: 'The case as Markdown' })).toHaveValue(
    /^# The scan in the envelope/,
  )
})
