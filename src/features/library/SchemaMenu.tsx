import { type ReactNode, useId } from 'react'
import type { Schema } from '@/domain/schema/schema'
import { bundledSchemas } from '@/platform/bundledSchemas'
import { Icon } from '@/ui/Icon'

type SchemaMenuProps = { schema: Schema; children?: ReactNode }

/** The title of the schema, and behind it the way to all others and what else is handed in. */
export function SchemaMenu({ schema, children }: SchemaMenuProps) {
  const menuId = useId()
  return (
    <div className="min-w-0 border-hairline md:border-l md:pl-1.5">
      <h1 className="weight-label min-w-0 text-body">
        <button
          type="button"
          popoverTarget={menuId}
          aria-label={`${schema.title}. All schemas`}
          title="All schemas"
          className="touch-target flex max-w-full items-center gap-1 rounded-lg py-1 pr-1 pl-1.5 hover:bg-raised"
        >
          <span className="truncate">{schema.title}</span>
          <Icon name="chevron-down" sizePx={15} />
        </button>
      </h1>
      <nav
        id={menuId}
        popover="auto"
        aria-label="Schemas"
        className="fixed inset-auto top-[50px] left-12 m-0 w-72 rounded-xl border border-hairline bg-surface p-1.5 text-ink shadow-card md:left-40"
      >
        <ul
          onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
        >
          {bundledSchemas.map(({ id, title }) => (
            <li key={id}>
              <a
                href={`#/${id}`}
                aria-current={id === schema.id ? 'page' : undefined}
                className={`flex min-h-11 items-center rounded-lg px-3 hover:bg-raised ${id === schema.id ? 'weight-label bg-raised' : ''}`}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
        {children ? (
          <div className="mt-1.5 flex gap-2 border-t border-hairline px-1.5 pt-1.5">{children}</div>
        ) : null}
      </nav>
    </div>
  )
}
