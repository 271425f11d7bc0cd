import { formatPlace } from '@/domain/place/formatPlace'
import { useAppStore } from '@/state/store'
import { Icon } from '@/ui/Icon'

/** The way back to all patients of the schema. */
export function CasesLink({ isShort = false }: { isShort?: boolean }) {
  const place = useAppStore((state) => state.place)
  if (!place) return null
  const { played: _played, ...rest } = place
  return (
    <a
      href={formatPlace({ ...rest, node: undefined })}
      aria-label="All cases"
      className="touch-target inline-flex min-h-8 shrink-0 items-center gap-1 rounded-lg pe-2 text-small text-ink-2 hover:text-ink"
    >
      <span className="rtl:-scale-x-100">
        <Icon name="chevron-left" sizePx={16} />
      </span>
      <span className={isShort ? 'max-md:sr-only' : ''}>All cases</span>
    </a>
  )
}
