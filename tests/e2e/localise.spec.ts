import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support/test'

const EMPTY = '#/foot-drop/localise'

function findingRow(page: Page, name: string | RegExp) {
  return page.getByRole('region', { name: 'Findings' }).getByRole('radiogroup', { name })
}

function leading(page: Page) {
  return page.getByRole('region', { name: 'Answer' }).getByRole('heading', { level: 2 })
}

function site(page: Page, id: string) {
  return page.getByRole('region', { name: 'Answer' }).locator(`[data-site="${id}"]`)
}

/** Opens what is out, and says why the common fibular nerve is. */
async function expectFibularOut(page: Page) {
  await expect(leading(page)).not.toContainText('Common fibular')
  await expect(leading(page)).toContainText('L5 root')
  const answer = page.getByRole('region', { name: 'Answer' })
  for (const name of [/^unlikely/i, /^excluded/i]) {
    const out = answer.getByRole('group').filter({ has: page.getByRole('heading', { name }) })
    if ((await out.count()) > 0) await out.locator('summary').click()
  }
  await expect(site(page, 'cfn').first()).toContainText(/superior gluteal nerve/)
}

test('a student says that inversion and hip abduction are weak: the nerve goes out, and it says why', async ({
  page,
}) => {
  await page.goto(`#/foot-drop/map`)
  await page.getByRole('link', { name: 'Localise' }).click()
  await expect(leading(page)).toHaveText('Where is the lesion?')
  await findingRow(page, 'Weak ankle dorsiflexion').getByRole('radio', { name: 'Grade 3' }).click()
  await findingRow(page, /^Weak inversion/)
    .getByRole('radio', { name: 'Weak, not graded' })
    .click()
  await page.getByRole('searchbox', { name: 'Find a finding' }).fill('trendelenburg')
  await findingRow(page, 'Weak hip abduction').getByRole('radio', { name: 'Grade 4' }).click()
  await expectFibularOut(page)
  // The address owns it: a reload finds all of it again.
  await expect(page).toHaveURL(/found=df-weak:3\.inv-weak\.hipabd-weak:4/)
  await page.reload()
  await expect(leading(page)).toContainText('L5 root')
  await expect(page.getByRole('list', { name: 'What is set' }).getByRole('listitem')).toHaveCount(3)
})

test('the same by keyboard alone, and Ctrl+Z takes it back', async ({ page }) => {
  await page.goto(EMPTY)
  await page.getByRole('searchbox', { name: 'Find a finding' }).focus()
  await page.keyboard.type('weak inversion')
  const inversion = findingRow(page, /^Weak inversion/)
  await expect(inversion).toBeVisible()
  await tabTo(page, 'radio')
  await page.keyboard.press('3')
  await expect(inversion.getByRole('radio', { name: 'Grade 3' })).toBeFocused()
  await page.getByRole('searchbox').fill('trendelenburg')
  await page.getByRole('searchbox').focus()
  await tabTo(page, 'radio')
  await page.keyboard.press('y')
  await page.getByRole('searchbox').fill('extensor plantar')
  await page.getByRole('searchbox').focus()
  await tabTo(page, 'radio')
  await page.keyboard.press('n')
  await expect(page).toHaveURL(/found=inv-weak:3\.hipabd-weak\.babinski:no$/)
  await expectFibularOut(page)
  await page.locator('body').press('Control+z')
  await expect(page).toHaveURL(/found=inv-weak:3\.hipabd-weak$/)
})

test('on a phone one part is seen at a time, and the answer says what a tap did', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(EMPTY)
  const parts = page.getByRole('navigation', { name: 'Part of the room' })
  await findingRow(page, 'Weak ankle dorsiflexion').getByRole('radio', { name: 'Grade 2' }).click()
  await page.getByRole('searchbox').fill('inversion')
  await findingRow(page, /^Weak inversion/)
    .getByRole('radio', { name: 'Grade 5' })
    .click()
  await expect(parts.getByRole('button', { name: 'Findings' })).toContainText('2 set')
  await expect(parts.getByRole('button', { name: 'Answer' })).toContainText(/fibular|sites alike/)
  await parts.getByRole('button', { name: 'Answer' }).click()
  await expect(leading(page)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Findings' })).toBeHidden()
  await parts.getByRole('button', { name: 'Figure' }).click()
  await expect(page.getByRole('group', { name: 'Figure' })).toBeVisible()
  for (const figure of ['Diagram', 'Table', 'Body']) {
    await page.getByRole('button', { name: figure, exact: true }).click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  }
  // A wider screen shows them side by side, and nothing is lost.
  await page.setViewportSize({ width: 1280, height: 720 })
  await expect(page.getByRole('searchbox')).toHaveValue('inversion')
  for (const part of ['Findings', 'Figure', 'Answer']) {
    await expect(page.getByRole('region', { name: part })).toBeVisible()
  }
})

test('what cannot be true is named, and one press puts it right', async ({ page }) => {
  await page.goto(`${EMPTY}?found=no-sens.s-web.not-a-finding`)
  const findings = page.getByRole('region', { name: 'Findings' })
  await expect(findings.getByText('This cannot be true.')).toBeVisible()
  await findings.getByRole('button', { name: 'Numb first web space: not tested' }).click()
  await expect(findings.getByText('This cannot be true.')).toBeHidden()
  await expect(findings.getByText('not-a-finding')).toBeVisible()
  await findings.getByRole('button', { name: 'Remove it' }).click()
  await expect(page).toHaveURL(/found=no-sens$/)
  // A teacher clears the patient of the last hour, and has it back.
  await findingRow(page, 'Weak ankle dorsiflexion').getByRole('radio', { name: 'Grade 3' }).click()
  await findings.getByRole('button', { name: 'Clear all' }).click()
  await findings.getByRole('button', { name: 'Put them back' }).click()
  await expect(page).toHaveURL(/found=no-sens\.df-weak:3$/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the room is accessible, ${colorScheme}, with a finding and its exam tip open`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${EMPTY}?found=df-weak:3.inv-weak.babinski:no&setting=neurophysiology-unit`)
    await page.getByRole('button', { name: 'How to examine: Weak ankle dorsiflexion' }).click()
    await expect(page.getByRole('heading', { name: 'Exam tip: Ankle dorsiflexion' })).toBeVisible()
    await expectAccessible(page)
  })
}

test('every bundled schema can be localised with, whatever it has', async ({ page }) => {
  for (const [schema, hasFigure] of [
    ['foot-drop', true],
    ['wrist-drop', true],
    ['weakness', false],
    ['hyponatraemia', false],
  ] as const) {
    await page.goto(`#/${schema}/localise`)
    await expect(page.getByRole('searchbox', { name: 'Find a finding' })).toBeVisible()
    const first = page
      .getByRole('region', { name: 'Findings' })
      .getByRole('radio', { name: 'There', exact: true })
    await first.first().click()
    await expect(page).toHaveURL(new RegExp(`${schema}/localise\\?found=`))
    await expect(page.getByRole('region', { name: 'Figure' })).toHaveCount(hasFigure ? 1 : 0)
  }
})

/** Goes on with Tab until something of this role has the focus. */
async function tabTo(page: Page, role: string) {
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => document.activeElement?.getAttribute('role'))
    if (at === role) return
  }
  throw new Error(`Tab does not lead to a ${role}`)
}
