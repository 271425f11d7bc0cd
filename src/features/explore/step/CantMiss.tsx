import { Icon } from '@/ui/Icon'

/** Said of a diagnosis that must not be missed. */
export function CantMiss() {
  return (
    <span className="inline-flex items-center gap-1 text-kicker whitespace-nowrap text-warn">
      <Icon name="warning" sizePx={13} />
      can’t miss
    </span>
  )
}
