import { isOwnSchemaId } from '@/domain/library/ownSchemaId'
import type { Schema } from '@/domain/schema/schema'
import type { SchemaSources } from '@/domain/schema/schemaSources'
import { useAppStore } from '@/state/store'

type SheetFootProps = {
  schema: Schema
  page?: string
  /** The place that it names, as `#/foot-drop/map`; without it, the one that is shown. */
  hash?: string
}

/** At the foot of a sheet: which version it shows, of what date, for what, and where it is. */
export function SheetFoot({ schema, page = '', hash }: SheetFootProps) {
  const sources = useAppStore((state) => state.sources[schema.id])
  return (
    <footer className="sheet-foot">
      <span>
        {schema.title}, version {schema.version}
        {sources?.status === 'here' ? `, ${contentDate(sources.value)}` : null}
      </span>
      <strong>For teaching, not for patient care</strong>
      <span>
        {isOwnSchemaId(schema.id) ? '' : placeAddress(hash)}
        {page === '' ? null : <b> · {page}</b>}
      </span>
    </footer>
  )
}

/** Of when the content is, as far as a review says. */
export function contentDate({ reviewed }: SchemaSources): string {
  const last = reviewed
    .map(({ on }) => on)
    .toSorted()
    .at(-1)
  return last === undefined ? 'no review on record' : `content of ${last}`
}

function placeAddress(hash = window.location.hash): string {
  const [page = ''] = window.location.href.split('#')
  return `${page}${hash}`.replace(/^https?:\/\//, '')
}
