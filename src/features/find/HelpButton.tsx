import { useAppStore } from '@/state/store'
import { Button, IconButton } from '@/ui/Button'
import { Icon } from '@/ui/Icon'

/** Opens the keys of the place one is in; with words where there is room for them. */
export function HelpButton({ hasWords = false }: { hasWords?: boolean }) {
  const keys = useAppStore((state) => state.keys)
  const setHelpOpen = useAppStore((state) => state.setHelpOpen)
  const open = (from: HTMLElement) => {
    from.closest<HTMLElement>('[popover]')?.hidePopover()
    setHelpOpen(true)
  }
  const shared = {
    'aria-haspopup': 'dialog',
    'aria-keyshortcuts': keys === 'off' ? 'F1' : '? F1',
  } as const
  if (!hasWords) {
    return (
      <IconButton
        icon="help"
        label="Keys"
        {...shared}
        onClick={(event) => open(event.currentTarget)}
      />
    )
  }
  return (
    <Button
      look="quiet"
      className="flex items-center gap-2"
      {...shared}
      onClick={(event) => open(event.currentTarget)}
    >
      <Icon name="help" />
      Keys
    </Button>
  )
}
