import { useAppStore } from '@/state/store'
import { FailureBoundary } from '@/ui/FailureBoundary'
import { LazyView } from '@/ui/LazyView'

const loadDialog = () => import('./SettingsDialog')

const close = () => useAppStore.getState().setSettingsOpen(false)

/** The settings when somebody opened them; they come in a part of their own. */
export function Settings() {
  const isOpen = useAppStore((state) => state.isSettingsOpen)
  if (!isOpen) return null
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
