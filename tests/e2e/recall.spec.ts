import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support/test'

const show = (page: Page) => page.getByRole('button', { name: 'Show the answer' })
const good = (page: Page) => page.getByRole('button', { name: /^Good/ })
const question = (page: Page) => page.getByRole('heading', { level: 2 })
const answer = (page: Page) => page.getByRole('group', { name: 'Answer' })
const counts = (page: Page) => page.getByText(/new.*learning.*due/)

test('a student goes from the front page through cards with the mouse, and undoes twice', async ({
  page,
}) => {
  await page.goto('/#/foot-drop/recall')
  await expect(question(page)).toHaveText('Remember this tree')
  await page.getByRole('link', { name: /^Begin with 10 cards/ }).click()
  await expect(question(page)).toContainText('Foot drop')
  const first = await question(page).textContent()
  const at = await question(page).boundingBox()
  // Nothing of the answer is on the page before one asks for it.
  await expect(page.getByRole('main')).not.toContainText('Neither nerve nor muscle')
  await show(page).click()
  await expect(answer(page)).toContainText('Neither nerve nor muscle')
  expect(await question(page).boundingBox()).toEqual(at)
  await good(page).click()
  await expect(counts(page)).toContainText('9 new')
  await show(page).click()
  await page.getByRole('button', { name: /^Again/ }).click()
  await expect(counts(page)).toContainText('8 new')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(counts(page)).toContainText('10 new')
  await expect(question(page)).toHaveText(first ?? '')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await page.getByRole('link', { name: 'Leave' }).click()
  await expect(page).toHaveURL(/#\/foot-drop\/recall$/)
  await expectAccessible(page)
})

test('with the keys of Anki alone one learns, takes back, and goes on after a reload', async ({
  page,
}) => {
  await page.goto('/#/foot-drop/recall')
  await expect(question(page)).toHaveText('Remember this tree')
  await page.keyboard.press('Enter')
  await expect(show(page)).toBeVisible()
  await page.keyboard.press('Space')
  await expect(answer(page)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(counts(page)).toContainText('9 new')
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await expect(counts(page)).toContainText('8 new')
  await page.keyboard.press('Control+z')
  await expect(counts(page)).toContainText('9 new')
  await page.keyboard.press('Space')
  await page.keyboard.press('3')
  await expect(counts(page)).toContainText('8 new')
  await page.reload()
  await expect(counts(page)).toContainText('8 new 2 learning 0 due')
  await page.keyboard.press('i')
  await expect(page.getByRole('dialog', { name: 'About this card' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('Show the answer, then Good')
})

test('a resident rebuilds a branch: a misspelt name counts as nearly right, the rest is told', async ({
  page,
}) => {
  await page.goto('/#/foot-drop/recall/peripheral?part=rebuild')
  const slot = (nth: number) => page.getByLabel(new RegExp(`^Branch ${nth} of 7 of Peripheral`))
  await slot(1).fill('Rots')
  await slot(1).press('Enter')
  await expect(slot(2)).toBeFocused()
  await page.keyboard.type('muscle')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Spleen')
  await page.getByRole('button', { name: 'Compare with the tree' }).click()
  await expect(page.getByText('2 of 7: 1 nearly right, 5 missing, 1 extra.')).toBeVisible()
  await expect(page.getByText('nearly: you wrote “Rots”')).toBeVisible()
  await page.getByRole('button', { name: 'One level deeper' }).click()
  await page.getByRole('button', { name: 'With a room' }).click()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'Hide the last' })).toBeEnabled()
})

test('a card that is not for me is left out, and can be taken up again', async ({ page }) => {
  await page.goto('/#/foot-drop/recall?part=sitting')
  await expect(show(page)).toBeVisible()
  const first = (await question(page).textContent()) ?? ''
  await page.getByRole('button', { name: 'Not for me' }).click()
  await expect(question(page)).not.toHaveText(first)
  await page.goto('/#/foot-drop/recall?part=cards')
  await page.getByLabel('State').selectOption('Not for me')
  await expect(page.getByText('1 card of')).toBeVisible()
  await page.getByRole('button', { name: /^Info/ }).click()
  await expect(page.getByRole('dialog')).toContainText('Put aside: not for me')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Take up again/ }).click()
  await expect(page.getByText('0 cards of')).toBeVisible()
})

test.describe('on a phone, in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' })

  test('a tap on the card shows the answer, and a swipe to the right is Good', async ({ page }) => {
    await page.goto('/#/foot-drop/recall/peripheral?part=sitting')
    await expect(show(page)).toBeVisible()
    await question(page).tap()
    await expect(answer(page)).toBeVisible()
    await expectAccessible(page)
    const touch = (x: number) => ({ pointerType: 'touch', clientX: x, clientY: 400 })
    await question(page).dispatchEvent('pointerdown', touch(80))
    await question(page).dispatchEvent('pointermove', touch(260))
    await question(page).dispatchEvent('pointerup', touch(260))
    await expect(counts(page)).toContainText('9 new 1 learning')
  })
})
