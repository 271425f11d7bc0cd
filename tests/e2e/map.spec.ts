import { readFileSync } from 'node:fs'
import { card, expect, test } from './support/test'

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

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
