import { useAppStore } from '@/state/store'
import { FailureBoundary } from '@/ui/FailureBoundary'
import { LazyView } from '@/ui/LazyView'

const loadDialog = () => import('./SettingsDialog')
const loadRestore = () => import('./backup/RestoreDialog')

const close = () => useAppStore.getState().setSettingsOpen(false)
const closeRestore = () => useAppStore.getState().setRestoreOpen(false)

/** The dialogs about this device when somebody opened them; each comes in a part of its own. */
export function Settings() {
  const isSettingsOpen = useAppStore((state) => state.isSettingsOpen)
  const isRestoreOpen = useAppStore((state) => state.isRestoreOpen)
  return (
    <>
      {isSettingsOpen ? <SettingsLater /> : null}
      {isRestoreOpen ? <RestoreLater /> : null}
    </>
  )
}

function SettingsLater() {
  return (
    <FailureBoundary what="The settings" onClose={close}>
      <LazyView
        load={loadDialog}
        what="The settings"
        file="SettingsDialog"
        props={{}}
        onClose={close}
      />
    </FailureBoundary>
  )
}

function RestoreLater() {
  return (
    <FailureBoundary what="Restoring a backup" onClose={closeRestore}>
      <LazyView
        load={loadRestore}
        what="Restoring a backup"
        file="RestoreDialog"
        props={{}}
        onClose={closeRestore}
      />
    </FailureBoundary>
  )
}
