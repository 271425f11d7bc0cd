import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { useLazyComponent } from '@/ui/useLazyComponent'

const loadBar = () => import('./TourBar')

/** Keeps the room for the bar of the first ten minutes, which comes in a part of its own. */
export function TourBarLater({ schema }: { schema: Schema }) {
  const place = useAppStore((state) => state.place)
  return place?.tour && place.view !== 'ten-minutes' ? (
    <nav
      aria-label="The first ten minutes"
      className="flex min-h-11 shrink-0 items-center gap-2 border-b border-hairline bg-surface px-3 text-small md:px-5 print:hidden"
    >
      <Bar schema={schema} place={place} />
    </nav>
  ) : null
}

function Bar(props: Parameters<Awaited<ReturnType<typeof loadBar>>['default']>[0]) {
  const { lazy } = useLazyComponent(loadBar)
  return lazy.status === 'here' ? <lazy.Component {...props} /> : null
}
