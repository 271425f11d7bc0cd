import { useAppStore } from '@/state/store'
import { LazyView } from '@/ui/LazyView'

const loadDialog = () => import('./SettingsDialog')

/** The settings when somebody opened them; they come in a part of their own. */
export function Settings() {
  const isOpen = useAppStore((state) => state.isSettingsOpen)
  if (!isOpen) return null
  return <LazyView load={loadDialog} what="The settings" file="SettingsDialog" props={{}} />
}
