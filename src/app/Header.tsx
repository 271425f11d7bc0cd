import { useSyncExternalStore } from 'react'
import { formatPlace } from '@/domain/place/formatPlace'
import { MAIN_VIEWS, type Place, WITH_DETAILS } from '@/domain/place/place'
import { viewPlace } from '@/domain/place/viewPlace'
import { FindButton } from '@/features/find/FindButton'
import { HelpButton } from '@/features/find/HelpButton'
import { SchemaMenu } from '@/features/library/SchemaMenu'
import { OpenFileButton } from '@/features/library/OpenFileButton'
import { SettingsButton } from '@/features/settings/SettingsButton'
import { isPhone, onPhoneChange } from '@/platform/screen'
import { selectSchema } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { IconButton } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { RoomLinks } from './RoomLinks'

/** What stands above every room: the name, the schema, its views, and what one prefers. */
export function Header() {
  const schema = useAppStore(selectSchema)
  const place = useAppStore((state) => state.place)
  const isOnPhone = useSyncExternalStore(onPhoneChange, isPhone)
  // A phone has no room for them beside the views: there they stand in the menu.
  const tools = (
    <>
      <OpenFileButton />
      <HelpButton hasWords={isOnPhone} />
      <SettingsButton hasWords={isOnPhone} />
    </>
  )
  return (
    // What there is no room for goes by its own width and text size: words first, then a second row.
    <header className="@container shrink-0 border-b border-hairline bg-surface print:hidden">
      <div className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-1 md:px-5">
        <LibraryLink isBesideViews={place !== undefined} />
        {schema ? <SchemaMenu schema={schema}>{isOnPhone ? tools : null}</SchemaMenu> : null}
        <p className="ml-2 hidden text-kicker text-ink-3 @5xl:block">
          For teaching, not for patient care
        </p>
        {place ? <Rooms place={place} /> : null}
        <div className={`ml-auto flex items-center gap-1.5 ${place ? '@2xl:ml-0' : ''}`}>
          <FindButton />
          {isOnPhone && schema ? null : tools}
          {place && WITH_DETAILS.has(place.view) ? <PanelButton /> : null}
        </div>
      </div>
    </header>
  )
}

/** The name of the app, which is the way to all schemas. */
function LibraryLink({ isBesideViews }: { isBesideViews: boolean }) {
  const isHere = useAppStore((state) => state.isInLibrary)
  return (
    <a
      href="#/library"
      aria-label="Branchpoint: library"
      aria-current={isHere ? 'page' : undefined}
      title="All schemas"
      className="touch-target group flex shrink-0 items-center gap-2.5 rounded-md text-body"
    >
      <Icon name="branch" sizePx={22} />
      <span
        className={`weight-label tight hidden ${isBesideViews ? '@6xl:inline' : '@4xl:inline'}`}
      >
        Branchpoint
      </span>
      <span
        className={`hidden rounded-md px-1.5 py-0.5 text-small text-ink-2 group-hover:bg-raised group-hover:text-ink ${isBesideViews ? '@7xl:inline' : '@2xl:inline'}`}
      >
        Library
      </span>
    </a>
  )
}

const VIEW_NAMES: Record<(typeof MAIN_VIEWS)[number], string> = {
  map: 'Map',
  outline: 'Outline',
  step: 'Step',
  table: 'Table',
}

/** The views of the tree, and beside them the rooms in which it is used. */
function Rooms({ place }: { place: Place }) {
  const isInTree = MAIN_VIEWS.some((view) => view === place.view)
  return (
    <div
      className={`order-last w-full flex-wrap items-stretch gap-1.5 @2xl:order-none @2xl:ml-auto @2xl:flex @2xl:w-auto ${isInTree ? 'flex' : 'hidden'}`}
    >
      <ViewSwitch place={place} />
      <RoomLinks place={place} />
    </div>
  )
}

function ViewSwitch({ place }: { place: Place }) {
  return (
    <nav
      aria-label="View"
      className="flex flex-1 flex-wrap rounded-[10px] border border-hairline p-0.5 @2xl:flex-none"
    >
      {MAIN_VIEWS.map((view) => (
        <a
          key={view}
          href={formatPlace(viewPlace(place, view))}
          aria-current={place.view === view ? 'page' : undefined}
          className={`touch-target flex min-h-6.75 flex-1 items-center justify-center rounded-lg px-2.5 pointer-coarse:min-h-9 text-small @3xl:px-3 ${place.view === view ? 'weight-label bg-ink text-inverse' : 'text-ink-2 hover:text-ink'}`}
        >
          {VIEW_NAMES[view]}
        </a>
      ))}
    </nav>
  )
}

function PanelButton() {
  const isOpen = useAppStore((state) => state.isPanelOpen)
  const setPanelOpen = useAppStore((state) => state.setPanelOpen)
  return (
    <div className="hidden md:block">
      <IconButton
        icon="panel"
        label={isOpen ? 'Hide the details panel' : 'Show the details panel'}
        aria-pressed={isOpen}
        onClick={() => setPanelOpen(!isOpen)}
      />
    </div>
  )
}
