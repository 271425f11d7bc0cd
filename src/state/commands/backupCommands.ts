import { useAppStore } from '../store'
import type { Command } from './command'

const group = 'Everywhere'
const isThere = () => true

/** What can be done with all that a person made, brought and did on this device. */
export const BACKUP_COMMANDS: readonly Command[] = [
  {
    id: 'save-backup',
    name: 'Save a backup',
    also: ['export', 'my work', 'my data', 'progress', 'reviews'],
    run: () => void saveLater(),
    group,
    isThere,
  },
  {
    id: 'restore-backup',
    name: 'Restore a backup',
    also: ['import', 'merge', 'my work', 'another device'],
    run: () => useAppStore.getState().setRestoreOpen(true),
    group,
    isThere,
  },
]

/** What saves a backup is loaded when one is wanted. */
export async function saveLater() {
  const backup = await import('../backup').catch(() => undefined)
  const words = backup
    ? await backup.saveBackup()
    : 'The backup is not saved: there is no connection to the server. Try again later.'
  useAppStore.getState().setNotice({ words, acts: [] })
}
