import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { generateSchema, WIDE } from '../../bench/generateSchema.mjs'
import { card, details, expect, expectAccessible, test } from './support/test'

type Written = { id: string; label: string; children?: Written[] }

const { tree } = JSON.parse(readFileSync('schemas/foot-drop.dx.json', 'utf8')) as { tree: Written }

function all(node: Written): Written[] {
  return [node, ...(node.children ?? []).flatMap(all)]
}

const branches = all(tree).filter((node) => node.children !== undefined)

test('at every card of the tree, opening or closing its branch leaves it where it was', async ({
  page,
}) => {
  test.slow()
  await page.goto('')
  const moves: string[] = []
  for (const node of branches) {
    await page.evaluate((id) => {
      window.location.hash = `#/foot-drop/map/${id}`
    }, node.id)
    const button = page.locator(`[data-node="${node.id}"]`)
    await expect(button).toHaveAttribute('aria-current', 'true')
    const fold = page.getByRole('button', { name: new RegExp(`below ${escaped(node.label)}$`) })
    const before = await button.boundingBox()
    const isOpen = await button.getAttribute('aria-expanded')
    for (const state of [isOpen === 'true' ? 'false' : 'true', isOpen]) {
      await fold.click()
      await expect(button).toHaveAttribute('aria-expanded', state ?? '')
      const after = await button.boundingBox()
      const moved = Math.hypot(
        (after?.x ?? 0) - (before?.x ?? 1e9),
        (after?.y ?? 0) - (before?.y ?? 1e9),
      )
      if (moved > 1) moves.push(`${node.id} moved ${moved.toFixed(1)} px`)
    }
  }
  expect(moves).toEqual([])
})

test('a click on a card opens it and leaves it where it was', async ({ page }) => {
  await page.goto('')
  const peripheral = card(page, 'Peripheral: horn to muscle')
  const before = await peripheral.boundingBox()
  await peripheral.click()
  await expect(card(page, 'Anterior horn')).toBeAttached()
  expect(await peripheral.boundingBox()).toEqual(before)
})

test('a branch that opens beyond the stage is said, and one click goes there', async ({ page }) => {
  await page.goto('')
  await card(page, 'Peripheral: horn to muscle').click()
  await page.getByRole('button', { name: /^Show .* below A single nerve$/ }).click()
  const hint = page.getByRole('button', { name: /opened off the stage$/ })
  await hint.click()
  await expect(card(page, 'Common fibular nerve')).toBeInViewport({ ratio: 1 })
  await expect(hint).toBeHidden()
})

test('expand all, collapse all, and one level more or less', async ({ page }) => {
  await page.goto('#/foot-drop/outline')
  const rows = page.getByRole('treeitem')
  await expect(rows).toHaveCount(4)
  await page.getByRole('button', { name: 'One level more' }).click()
  await expect(rows).toHaveCount(4 + 3 + 7 + 2)
  await page.getByRole('button', { name: 'One level less' }).click()
  await expect(rows).toHaveCount(4)
  await page.getByRole('button', { name: 'Expand all' }).click()
  await expect(rows).toHaveCount(all(tree).length)
  await page.getByRole('button', { name: 'Collapse all' }).click()
  await expect(rows).toHaveCount(1)
})

test('every card of the whole tree shows all of its words', async ({ page }) => {
  // A stage so large that the whole tree can be read on it.
  await page.setViewportSize({ width: 1800, height: 4000 })
  await page.goto('#/foot-drop/map?open=4')
  await page.getByRole('button', { name: 'Fit the tree to the stage' }).click()
  await expect(page.locator('[data-node]')).toHaveCount(all(tree).length)
  const tooSmall = await page.locator('[data-node]').evaluateAll((cards) =>
    cards
      .filter((element) => {
        const frame = element.closest('.react-flow__node')
        return frame !== null && element.scrollHeight > frame.clientHeight + 1
      })
      .map((element) => element.textContent),
  )
  expect(tooSmall).toEqual([])
})

test('a large part of the tree is not drawn while it is off the stage', async ({ page }) => {
  await page.goto('#/foot-drop/map?open=4')
  await expect(card(page, 'Foot drop: central or peripheral\\?')).toBeVisible()
  const drawn = await page.locator('[data-node]').count()
  expect(drawn).toBeLessThan(all(tree).length * 0.75)
})

test('seen from afar the cards are bars, and a press on one goes to its card', async ({ page }) => {
  await page.goto('#/foot-drop/map?open=4')
  await page.getByRole('button', { name: 'Fit the tree to the stage' }).click()
  await expect(page.locator('[data-node]')).toHaveCount(1)
  const stage = await page.getByRole('group', { name: 'Map of Foot drop' }).boundingBox()
  const { x, y, width, height } = stage!
  // The root stands in the middle of the height, at the left of the tree: the bars beside it.
  const bar = await page.evaluate(
    ([left, top, right, bottom]) => {
      const canvas = document.querySelector('canvas')!
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      const scale = canvas.width / canvas.clientWidth
      const alphaAt = (along: number, down: number) =>
        data[(Math.floor(down * scale) * canvas.width + Math.floor(along * scale)) * 4 + 3] ?? 0
      for (let down = 0; down < bottom! - top!; down += 1) {
        for (let along = right! - left! - 1; along > 0; along -= 1) {
          if (alphaAt(along, down) > 0) return { x: left! + along - 2, y: top! + down + 3 }
        }
      }
      return undefined
    },
    [x, y, x + width, y + height],
  )
  await page.mouse.click(bar!.x, bar!.y)
  await expect(details(page).getByRole('heading', { level: 2 })).not.toHaveText('Foot drop')
  await expect(page.locator('[aria-current="true"][data-node]')).toBeInViewport({ ratio: 0.99 })
})

test('a tree of three thousand cards has only those of the stage on the page', async ({ page }) => {
  await openFile(page, generateSchema({ nodes: 3000 }))
  await page.getByRole('button', { name: 'Expand all' }).click()
  await page.locator('[data-node]').first().focus()
  const branch = page.locator(`[data-node="${WIDE.id}"]`)
  await page.evaluate((id) => {
    window.location.hash = window.location.hash.replace(/map.*/, `map/${id}?open=40&except=${id}`)
  }, WIDE.id)
  await expect(branch).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: `Show ${WIDE.children} below` }).click()
  await expect(branch).toHaveAttribute('aria-expanded', 'true')
  await expect(page.locator(`[data-node^="${WIDE.id}-"]`).first()).toBeVisible()
  expect(await page.locator('[data-node]').count()).toBeLessThan(120)
  expect(await page.locator('*').count()).toBeLessThan(1000)
})

test('focus mode dims all but the way to a card and its children, with the way above', async ({
  page,
}) => {
  await page.goto('#/foot-drop/map/roots')
  await page.getByRole('button', { name: 'Focus on the chosen card' }).click()
  const way = page.getByRole('navigation', { name: 'Way to the focused card' })
  await expect(way.getByRole('button')).toHaveText(['Foot drop', 'Peripheral: horn to muscle'])
  await expect(card(page, 'Roots')).toBeInViewport({ ratio: 0.99 })
  await expectAccessible(page)
  await way.getByRole('button', { name: 'Peripheral: horn to muscle' }).click()
  await expect(page).toHaveURL(/map\/peripheral/)
})

test('the tree grows downwards for whoever prefers it, and the clicked card stays', async ({
  page,
}) => {
  await page.goto('')
  await page.getByRole('button', { name: 'Grow the tree downwards' }).click()
  const root = await card(page, 'Foot drop: central or peripheral\\?').boundingBox()
  const peripheral = card(page, 'Peripheral: horn to muscle')
  const before = await peripheral.boundingBox()
  expect(before!.y).toBeGreaterThan(root!.y + root!.height)
  await peripheral.click()
  await expect(card(page, 'A single nerve')).toBeAttached()
  expect(await peripheral.boundingBox()).toEqual(before)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Grow the tree to the right' })).toBeVisible()
})

test('the map moves and zooms by buttons alone, and a corner shows where one is', async ({
  page,
}) => {
  await page.goto('#/foot-drop/map?open=4')
  const root = card(page, 'Foot drop: central or peripheral\\?')
  const before = await root.boundingBox()
  await page.getByRole('button', { name: 'Move without dragging' }).click()
  await page.getByRole('button', { name: 'Move down' }).click()
  await expect.poll(async () => (await root.boundingBox())!.y).toBeLessThan(before!.y - 50)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(async () => (await root.boundingBox())!.width).toBeLessThan(before!.width - 20)
  await page.getByRole('button', { name: 'Move without dragging' }).click()
  const corner = page.locator('[data-minimap]')
  await expect(corner).toBeVisible()
  await page.getByRole('button', { name: 'Fit the tree to the stage' }).click()
  await expect(corner).toBeHidden()
})

test('root or nerve is one press from the tree, as five tests on one screen', async ({ page }) => {
  await page.goto('')
  await page.getByRole('link', { name: 'L5 root or Common fibular nerve?' }).click()
  await expect(page).toHaveURL(/compare\?with=l5-root\.common-fibular$/)
  const table = page.getByRole('table', { name: 'What separates them' })
  const rows = table.getByRole('rowheader')
  await expect(rows).toHaveCount(5)
  await expect(rows.first()).toContainText('Weak hip abduction')
  await expect(rows.last()).toBeInViewport({ ratio: 1 })
})

test('what was opened or closed last can be taken back', async ({ page }) => {
  await page.goto('#/foot-drop/outline')
  const rows = page.getByRole('treeitem')
  const undo = page.getByRole('button', { name: 'Undo the last opening or closing' })
  await expect(undo).toBeDisabled()
  await page.getByRole('button', { name: 'Expand all' }).click()
  await expect(rows).toHaveCount(all(tree).length)
  await undo.click()
  await expect(rows).toHaveCount(4)
  await page.getByRole('button', { name: 'Open or close it again' }).click()
  await expect(rows).toHaveCount(all(tree).length)
})

async function openFile(page: Page, document: unknown) {
  await page.goto('')
  await page.getByLabel('Schema file', { exact: true }).setInputFiles({
    name: 'large.dx.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(document)),
  })
  await expect(page).toHaveURL(/my-/)
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
