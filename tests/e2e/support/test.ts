import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

type Watch = {
  /** What the browser complained of, and where it went outside. Every test ends with none. */
  complaints: string[]
}

/** The test of a journey: it fails on any console error, and on any request to another origin. */
export const test = base.extend<Watch>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = []
      const origin = new URL(baseURL ?? '').origin
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        const url = new URL(request.url())
        const isInside = url.origin === origin || ['data:', 'blob:'].includes(url.protocol)
        if (!isInside) complaints.push(`asked ${url.origin}`)
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Everything that axe can find, WCAG 2.2 AA and its best practices; nothing is left out. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)
  expect(found).toEqual([])
}

/** A card of the map, by the start of its label. */
export function card(page: Page, label: string) {
  return page.getByRole('button', { name: new RegExp(`^${label},`) })
}

/** A row of the outline, by the start of its label. */
export function row(page: Page, label: string) {
  return page.getByRole('treeitem', { name: new RegExp(`^${label},`) })
}

export function details(page: Page) {
  return page.getByRole('complementary', { name: 'Details' })
}
