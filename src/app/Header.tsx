import { useSyncExternalStore } from 'react'
import { formatPlace } from '@/domain/place/formatPlace'
import { MAIN_VIEWS, type Place } from '@/domain/place/place'
import { SchemaMenu } from '@/features/library/SchemaMenu'
import { OpenFileButton } from '@/features/library/OpenFileButton'
import { isPhone, onPhoneChange } from '@/platform/screen'
import { selectSchema } from '@/state/selectors'
import { CHOICES, type Choices } from '@/state/settingsSlice'
import { useAppStore } from '@/state/store'
import { IconButton } from '@/ui/Button'
import { Icon, type IconName } from '@/ui/Icon'

/** What stands above every room: the name, the schema, its views, and what one prefers. */
export function Header() {
  const schema = useAppStore(selectSchema)
  const place = useAppStore((state) => state.place)
  const isOnPhone = useSyncExternalStore(onPhoneChange, isPhone)
  // A phone has no room for them beside the views: there they stand in the menu.
  const tools = (
    <>
      <OpenFileButton />
      <ThemeButton />
    </>
  )
  return (
    <header className="flex h-[52px] shrink-0 items-center gap-3 border-b border-hairline bg-surface px-4 md:px-5">
      <a
        href="#/"
        aria-label="Branchpoint: start"
        className="weight-label tight flex shrink-0 items-center gap-2.5 rounded-md text-body"
      >
        <Icon name="branch" sizePx={22} />
        <span className="hidden md:inline">Branchpoint</span>
      </a>
      {schema ? <SchemaMenu schema={schema}>{isOnPhone ? tools : null}</SchemaMenu> : null}
      <p className="ml-2 hidden text-kicker text-ink-3 lg:block">
        For teaching, not for patient care
      </p>
      <div className="ml-auto flex items-center gap-1.5">
        {place ? <ViewSwitch place={place} /> : null}
        {isOnPhone && schema ? null : tools}
        {place && place.view !== 'sources' ? <PanelButton /> : null}
      </div>
    </header>
  )
}

const VIEW_NAMES: Record<(typeof MAIN_VIEWS)[number], string> = {
  map: 'Map',
  outline: 'Outline',
  step: 'Step',
  table: 'Table',
}

function ViewSwitch({ place }: { place: Place }) {
  return (
    <nav aria-label="View" className="mr-1 flex rounded-[10px] border border-hairline p-0.5">
      {MAIN_VIEWS.map((view) => (
        <a
          key={view}
          href={formatPlace({ ...place, view })}
          aria-current={place.view === view ? 'page' : undefined}
          className={`touch-target flex h-[27px] items-center rounded-lg px-3 text-small ${place.view === view ? 'weight-label bg-ink text-inverse' : 'text-ink-2 hover:text-ink'}`}
        >
          {VIEW_NAMES[view]}
        </a>
      ))}
    </nav>
  )
}

const THEME_ICONS: Record<Choices['theme'], IconName> = {
  system: 'screen',
  light: 'sun',
  dark: 'moon',
  contrast: 'contrast',
}

function ThemeButton() {
  const theme = useAppStore((state) => state.theme)
  const change = useAppStore((state) => state.change)
  const themes = CHOICES.theme
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
  return (
    <IconButton
      icon={THEME_ICONS[theme]}
      label={`Colours: ${theme}. Change to ${next}`}
      onClick={() => change('theme', next)}
    />
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
