import { comparePlace } from '@/domain/compare/comparePlace'
import { formatPlace } from '@/domain/place/formatPlace'
import type { DetailsPage } from '@/domain/schema/detailsPage'
import { findNode } from '@/domain/schema/findNode'
import type { Schema, SchemaNode } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'

/** So many are read at a glance; the first are the likeliest to be confused. */
const MOST_LINKS = 6

type CompareLinksProps = {
  schema: Schema
  node: SchemaNode
  page: DetailsPage
  className: string
}

/** At the end of a way: what a diagnosis can be taken for, each one press from a comparison with it. */
export function CompareLinks({ schema, node, page, className }: CompareLinksProps) {
  const place = useAppStore((state) => state.place)
  const others = page.compare.with.flatMap((way) => findNode(schema, way.node) ?? [])
  if (!place || node.children.length > 0 || others.length === 0) return null
  return (
    <section className={`mt-5 print:hidden ${className}`}>
      <h3 className="weight-label text-small text-ink-2">Compare with…</h3>
      <ul className="mt-1.5 flex flex-wrap gap-1.5">
        {others.slice(0, MOST_LINKS).map(({ id, label }) => (
          <li key={id}>
            <a
              href={formatPlace(comparePlace(place, [node.id, id]))}
              className="touch-target flex min-h-8 items-center rounded-full border border-hairline bg-surface px-3 py-1 text-small wrap-anywhere hover:border-wire"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
