import { cutWords, crowdedCards } from './support/words'
import { card, details, expect, expectAccessible, row, test } from './support/test'

/** Weak inversion and hip abduction: more than a lesion at the fibular neck can do. */
const FOUND = 'found=inv-weak.hipabd-weak'

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 720 } })

  test('what was found dims the cards it speaks against, and each says why', async ({ page }) => {
    await page.goto(`#/foot-drop/map/common-fibular?${FOUND}`)
    const nerve = card(page, 'Common fibular nerve, unlikely: Weak (hip abduction|inversion.*)')
    await expect(nerve).toBeVisible()
    await expect(nerve).toContainText(/unlikely: Weak/)
    const said = details(page).locator('section', { hasText: 'What the findings say' })
    await expect(said).toContainText('Unlikely here')
    await expect(said).toContainText(/Against.*Weak inversion/)
    const bar = page.getByRole('region', { name: 'Findings' })
    await expect(bar).toContainText(/^2 findings dim \d+ of 86 cards/)
    expect(await crowdedCards(page)).toEqual([])
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page)
    await bar.getByRole('button', { name: 'Clear the findings' }).click()
    await expect(bar).toBeHidden()
    await expect(card(page, 'Common fibular nerve, site')).toBeVisible()
    await expect(page).toHaveURL(/#\/foot-drop\/map\/common-fibular(\?except=[a-z.-]+)?$/)
  })

  test('steps and rows of the table know of the findings; without any, no engine is fetched', async ({
    page,
  }) => {
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
    await page.goto('#/foot-drop/outline')
    await expect(row(page, 'Foot drop: central or peripheral\\?')).toBeVisible()
    expect(fetched.filter((path) => /treeStandings|knowledge/.test(path))).toEqual([])
    await page.goto(`#/foot-drop/step/single-nerve?${FOUND}`)
    await expect(page.getByRole('button', { name: /^\d?\s*Common fibular nerve/ })).toContainText(
      /unlikely: /,
    )
    await page.goto(`#/foot-drop/table?${FOUND}`)
    await expect(
      page.getByRole('rowheader').filter({ hasText: 'unlikely: ' }).first(),
    ).toBeVisible()
    expect(fetched.some((path) => /treeStandings/.test(path))).toBe(true)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the outline says it too, and leads to Localise with the findings', async ({ page }) => {
    await page.goto(`#/foot-drop/outline?${FOUND}&open=4`)
    await expect(row(page, 'Common fibular nerve, unlikely: Weak .*')).toBeVisible()
    expect(await cutWords(page, '[role=tree]')).toEqual([])
    await page.getByRole('region', { name: 'Findings' }).getByRole('link').tap()
    await expect(page).toHaveURL(/foot-drop\/localise\?.*found=inv-weak\.hipabd-weak/)
  })
})
