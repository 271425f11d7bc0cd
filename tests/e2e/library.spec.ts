import type { Page } from '@playwright/test'
import { serialiseDocument } from '@/domain/format/serialiseDocument'
import { buildDocument } from '../support/buildDocument'
import { card, expect, expectAccessible, row, test } from './support/test'

const MINE = serialiseDocument(
  buildDocument({
    id: 'cramp',
    title: 'Cramp',
    tree: {
      id: 'cramp',
      label: 'Cramp',
      kind: 'problem',
      children: [
        { id: 'muscle', label: 'Muscle', kind: 'category', when: 'it is hard' },
        { id: 'nerve', label: 'Nerve', kind: 'category', when: 'it twitches' },
      ],
    },
  }),
)

const library = (page: Page) => page.getByRole('main')
const word = (page: Page) => page.getByRole('status').filter({ hasText: /\w/ })

test('the library shows every schema, and goes on where one was', async ({ page }) => {
  await page.goto('#/weakness/outline')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Weakness, by neuraxis')
  await page.goto('#/foot-drop/map/l5-root')
  await expect(card(page, 'L5 root')).toBeVisible()
  await page.goto('#/library')
  await expect(page).toHaveTitle('Library · Branchpoint')
  const banner = page.getByRole('link', { name: /Continue where you were/ })
  await expect(banner).toContainText('L5 root')
  await expect(banner).toContainText('Foot drop, on the map, today')
  await expect(library(page).getByRole('listitem')).toHaveCount(4)
  await expect(library(page).getByRole('listitem').first()).toContainText('86 cards')
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(page)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(overflow).toBeLessThanOrEqual(390)
  await banner.click()
  await expect(page).toHaveURL(/#\/foot-drop\/map\/l5-root/)
})

test('a pasted schema is kept on the device, until it is removed; that can be undone', async ({
  page,
}) => {
  await page.goto('#/library')
  await page.getByLabel('Paste its text').fill(MINE)
  await page.getByRole('button', { name: 'Open the text' }).click()
  await expect(card(page, 'Nerve')).toBeVisible()
  await expect(page).toHaveURL(/#\/my-cramp\/map/)
  await page.goto('#/my-cramp/outline/nerve')
  await page.reload()
  await expect(row(page, 'Nerve')).toHaveAttribute('aria-selected', 'true')
  await page.goto('#/library')
  const mine = library(page).getByRole('listitem').filter({ hasText: 'Cramp' })
  await expect(mine).toContainText('3 cards')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    mine.getByRole('button', { name: 'Download Cramp' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('pasted.dx.json')
  await mine.getByRole('button', { name: 'Remove Cramp' }).press('Enter')
  await expect(mine.getByRole('button', { name: 'Leave it' })).toBeFocused()
  await mine.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(mine).toHaveCount(0)
  await word(page).getByRole('button', { name: 'Undo' }).click()
  await expect(mine).toHaveCount(1)
})

test('a file of the own origin opens by ?src= at once, at a place, and again after a reload', async ({
  page,
}) => {
  await page.route('**/mine.dx.json', (route) => route.fulfill({ body: MINE }))
  await page.goto('?src=mine.dx.json#/src-cramp/outline/nerve')
  await expect(row(page, 'Nerve')).toHaveAttribute('aria-selected', 'true')
  await expect(word(page)).toContainText('It stays until you leave the page')
  await page.reload()
  await expect(row(page, 'Nerve')).toHaveAttribute('aria-selected', 'true')
  const marks = await page.evaluate(() =>
    performance.getEntriesByType('mark').map(({ name }) => name),
  )
  expect(marks).toEqual(expect.arrayContaining(['branchpoint:source', 'branchpoint:checked']))
  await page.getByRole('link', { name: 'Branchpoint: library' }).click()
  await expect(library(page)).toContainText('It stays until you leave the page')
})

const ELSEWHERE = 'https://teacher.example/files/mine.dx.json'

test('a file of another origin is asked about first, and fetched without anything about the person', async ({
  page,
  complaints,
}) => {
  const asked: Record<string, string>[] = []
  await page.route(ELSEWHERE, (route, request) => {
    asked.push(request.headers())
    return route.fulfill({ body: MINE, headers: { 'Access-Control-Allow-Origin': '*' } })
  })
  await page.goto(`?src=${encodeURIComponent(ELSEWHERE)}#/`)
  const question = page.getByRole('dialog', { name: 'Load a schema from teacher.example?' })
  await expect(question).toContainText(ELSEWHERE)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Foot drop')
  expect(page.url()).not.toContain('src=')
  expect(asked).toEqual([])
  await page.goto(`?src=${encodeURIComponent(ELSEWHERE)}#/`)
  await question.getByRole('button', { name: 'Load' }).click()
  await expect(card(page, 'Nerve')).toBeVisible()
  expect(asked).toHaveLength(1)
  expect(asked[0]).not.toHaveProperty('cookie')
  expect(asked[0]).not.toHaveProperty('referer')
  expect(complaints.splice(0)).toEqual(['asked https://teacher.example'])
})

test('an address that gives no schema is said in words, and can be tried again', async ({
  page,
}) => {
  await page.route('**/page.html', (route) => route.fulfill({ body: '<!doctype html><p>Hello' }))
  await page.goto('?src=page.html#/')
  await expect(page.getByRole('alert')).toContainText('it is a web page')
  await page.goto('?src=http://example.org/a.json#/')
  await expect(page.getByRole('alert')).toContainText('https://')
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Open another file' })).toBeVisible()
  await page.route('**/late.dx.json', (route) => route.fulfill({ body: MINE }))
  await page.goto('?src=late.dx.json#/')
  await expect(card(page, 'Nerve')).toBeVisible()
})
