import { formatPlace } from '@/domain/place/formatPlace'
import { MAIN_VIEWS, type Place } from '@/domain/place/place'
import { viewPlace } from '@/domain/place/viewPlace'
import { usualView } from '@/platform/screen'
import { selectIsPlaying, selectIsSitting } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { Icon } from '@/ui/Icon'

const ROOMS = [
  { view: 'localise', name: 'Localise', title: 'Findings in, lesion sites out', icon: 'target' },
  { view: 'cases', name: 'Cases', title: 'A patient who walks the tree', icon: 'person' },
  { view: 'recall', name: 'Recall', title: 'Remember the tree', icon: 'recall' },
] as const

/** On a wide screen, in the header: the rooms in which the tree is used. */
export function RoomLinks({ place }: { place: Place }) {
  return (
    <nav aria-label="Rooms" className="hidden flex-none gap-1.5 @2xl:flex">
      {ROOMS.map(({ view, name, title, icon }) => (
        <a
          key={view}
          href={formatPlace(viewPlace(place, view))}
          aria-current={place.view === view ? 'page' : undefined}
          title={title}
          className={`touch-target flex items-center justify-center gap-1.5 rounded-[10px] border px-2.5 text-small pointer-coarse:min-h-9 ${place.view === view ? 'weight-label border-ink bg-ink text-inverse' : 'border-hairline text-ink-2 hover:border-wire hover:text-ink'}`}
        >
          <span className="hidden @min-[90rem]:inline">
            <Icon name={icon} sizePx={16} />
          </span>
          {name}
        </a>
      ))}
    </nav>
  )
}

/** On a narrow one, below everything, where the thumb is: the tree and the same rooms. */
export function RoomBar() {
  const place = useAppStore((state) => state.place)
  // Whoever is asked something has the screen for it, and a way out of it above.
  const isAsked = useAppStore((state) => selectIsPlaying(state) || selectIsSitting(state))
  if (!place || isAsked) return null
  const isInTree = MAIN_VIEWS.some((view) => view === place.view)
  const tree = { view: isInTree ? place.view : usualView(), name: 'Tree', icon: 'branch' } as const
  return (
    <div className="@container shrink-0 print:hidden">
      <nav
        aria-label="Rooms"
        className="flex border-t border-hairline bg-surface pb-[env(safe-area-inset-bottom)] @2xl:hidden"
      >
        {[tree, ...ROOMS].map(({ view, name, icon }) => (
          <a
            key={name}
            href={formatPlace(viewPlace(place, view))}
            aria-current={place.view === view ? 'page' : undefined}
            className={`flex min-h-13 flex-1 flex-col items-center justify-center gap-0.5 text-kicker ${place.view === view ? 'weight-label text-ink' : 'text-ink-2'}`}
          >
            <span
              className={`rounded-full px-3.5 py-0.5 ${place.view === view ? 'bg-ink text-inverse' : ''}`}
            >
              <Icon name={icon} sizePx={18} />
            </span>
            {name}
          </a>
        ))}
      </nav>
    </div>
  )
}
