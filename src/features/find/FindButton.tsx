import { useAppStore } from '@/state/store'
import { IconButton } from '@/ui/Button'

/** Opens the palette. */
export function FindButton() {
  const keys = useAppStore((state) => state.keys)
  const setFindMode = useAppStore((state) => state.setFindMode)
  return (
    <IconButton
      icon="find"
      label="Find"
      aria-haspopup="dialog"
      aria-keyshortcuts={keys === 'off' ? 'Control+K Meta+K' : '/ Control+K Meta+K'}
      onClick={() => setFindMode('go')}
    />
  )
}
