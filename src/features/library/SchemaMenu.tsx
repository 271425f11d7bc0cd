import { type ReactNode, useId } from 'react'
import { comparePlace } from '@/domain/compare/comparePlace'
import { formatPlace } from '@/domain/place/formatPlace'
import type { Place } from '@/domain/place/place'
import { viewPlace } from '@/domain/place/viewPlace'
import type { Schema } from '@/domain/schema/schema'
import { bundledSchemas } from '@/platform/bundledSchemas'
import { useAppStore } from '@/state/store'
import { Icon, type IconName } from '@/ui/Icon'

type SchemaMenuProps = { schema: Schema; children?: ReactNode }

/** The title of the schema, and behind it what else can be done with it, and all others. */
export function SchemaMenu({ schema, children }: SchemaMenuProps) {
  const menuId = useId()
  const place = useAppStore((state) => state.place)
  return (
    <div className="max-w-[min(18rem,58cqw)] min-w-0 border-hairline md:border-l md:pl-1.5">
      <h1 className="weight-label min-w-0 text-body">
        <button
          type="button"
          popoverTarget={menuId}
          aria-label={`${schema.title}. Compare, sources, print, other schemas`}
          title="Compare, sources, print, other schemas"
          className="touch-target flex max-w-full items-center gap-1 rounded-lg py-1 pr-1 pl-1.5 hover:bg-raised"
        >
          <span lang={schema.language} dir="auto" className="truncate">
            {schema.title}
          </span>
          <Icon name="chevron-down" sizePx={15} />
        </button>
      </h1>
      <nav
        id={menuId}
        popover="auto"
        aria-label="Schema"
        className="fixed inset-auto top-[50px] left-12 m-0 max-h-[calc(100dvh-4rem)] w-72 overflow-y-auto rounded-xl border border-hairline bg-surface p-1.5 text-ink shadow-card md:left-40"
      >
        <div
          // A link closes the menu, even one that leads to where one is.
          role="presentation"
          onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
        >
          {place ? <OfThisSchema place={place} /> : null}
          <MenuHeading>Schemas</MenuHeading>
          <ul>
            {bundledSchemas.map(({ id, title }) => (
              <MenuLink key={id} href={`#/${id}`} isCurrent={id === schema.id}>
                {title}
              </MenuLink>
            ))}
            <MenuLink href="#/library" icon="open">
              Library and your own files
            </MenuLink>
          </ul>
        </div>
        {children ? (
          <div className="mt-1.5 flex flex-wrap gap-2 border-t border-hairline px-1.5 pt-1.5">
            {children}
          </div>
        ) : null}
      </nav>
    </div>
  )
}

function OfThisSchema({ place }: { place: Place }) {
  const to = (view: Place['view']) => formatPlace(viewPlace(place, view))
  return (
    <>
      <MenuHeading>This schema</MenuHeading>
      <ul>
        <MenuLink
          icon="compare"
          href={formatPlace(comparePlace(place, place.compared ?? []))}
          isCurrent={place.view === 'compare'}
        >
          Compare cards
        </MenuLink>
        <MenuLink
          icon="hidden"
          href={to('hidden-lesion')}
          isCurrent={place.view === 'hidden-lesion'}
        >
          Play hidden lesion
        </MenuLink>
        <MenuLink icon="check" href={to('ten-minutes')} isCurrent={place.view === 'ten-minutes'}>
          The first ten minutes
        </MenuLink>
        <MenuLink icon="sources" href={to('sources')} isCurrent={place.view === 'sources'}>
          Sources
        </MenuLink>
        <MenuLink icon="print" href={to('print-map')}>
          Print the map
        </MenuLink>
        <MenuLink icon="print" href={to('print-examination')}>
          Print my examination, in order
        </MenuLink>
        <MenuLink icon="print" href={to('print-handout')}>
          Print a hand-out
        </MenuLink>
      </ul>
    </>
  )
}

function MenuHeading({ children }: { children: ReactNode }) {
  return <h2 className="px-3 pt-2 pb-0.5 text-kicker text-ink-3">{children}</h2>
}

type MenuLinkProps = { href: string; icon?: IconName; isCurrent?: boolean; children: ReactNode }

function MenuLink({ href, icon, isCurrent = false, children }: MenuLinkProps) {
  return (
    <li>
      <a
        href={href}
        aria-current={isCurrent ? 'page' : undefined}
        className={`flex min-h-10 items-center gap-2.5 rounded-lg px-3 hover:bg-raised pointer-coarse:min-h-11 ${isCurrent ? 'weight-label bg-raised' : ''}`}
      >
        {icon ? <Icon name={icon} /> : null}
        {children}
      </a>
    </li>
  )
}
