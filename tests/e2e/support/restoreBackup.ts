import type { Page } from '@playwright/test'

const DAY_MS = 24 * 60 * 60_000

/** A review of a card of foot drop, so many days ago. */
export function reviewed(card: string, daysAgo: number, grade: 'again' | 'good' | 'easy') {
  return {
    id: `${card}@${daysAgo}`,
    card: `foot-drop/${card}`,
    at: Date.now() - daysAgo * DAY_MS,
    kind: 'review',
    grade,
    tookMs: 6000,
    name: `Card ${card}`,
  }
}

/** The file of a backup with these parts. */
export function backupFile(parts: object, name = 'branchpoint-backup-2026-11-01.json') {
  const text = JSON.stringify({ branchpoint: 'backup', format: 1, ...parts })
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

export function restoring(page: Page) {
  return page.getByRole('dialog', { name: 'Restore a backup' })
}

/** Chooses a backup in the settings; what it would add is shown. */
export async function chooseBackup(page: Page, file: ReturnType<typeof backupFile>) {
  await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: /^Restore a backup/ }).click()
  await page.getByLabel('Backup file').setInputFiles(file)
}

/** Restores a backup and closes what was opened for it. */
export async function restoreBackup(page: Page, parts: object) {
  await chooseBackup(page, backupFile(parts))
  await restoring(page).getByRole('button', { name: 'Add it' }).click()
  await restoring(page).getByRole('button', { name: 'Close', exact: true }).last().click()
  await page.getByRole('button', { name: 'Done' }).click()
}
