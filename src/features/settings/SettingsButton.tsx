import { useAppStore } from '@/state/store'
import { Button, IconButton } from '@/ui/Button'
import { Icon } from '@/ui/Icon'

/** Opens the settings; with words where there is room for them. */
export function SettingsButton({ hasWords = false }: { hasWords?: boolean }) {
  const setSettingsOpen = useAppStore((state) => state.setSettingsOpen)
  const open = (from: HTMLElement) => {
    // A menu gives the focus back before it goes: the dialog then returns to what opened the menu.
    from.closest<HTMLElement>('[popover]')?.hidePopover()
    setSettingsOpen(true)
  }
  if (!hasWords) {
    return (
      <IconButton
        icon="sliders"
        label="Settings"
        aria-haspopup="dialog"
        onClick={(event) => open(event.currentTarget)}
      />
    )
  }
  return (
    <Button
      look="quiet"
      aria-haspopup="dialog"
      className="flex items-center gap-2"
      onClick={(event) => open(event.currentTarget)}
    >
      <Icon name="sliders" />
      Settings
    </Button>
  )
}
