import { useAppStore } from '@/state/store'
import { IconButton } from '@/ui/Button'

/** Opens the palette. */
export function FindButton() {
  const setFindMode = useAppStore((state) => state.setFindMode)
  return (
    <IconButton
      icon="find"
      label="Find"
      aria-haspopup="dialog"
      aria-keyshortcuts="/ Control+K Meta+K"
      onClick={() => setFindMode('go')}
    />
  )
}
