import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { MapPages, useMapPages } from './map/MapPages'

/** The open tree on one page: what is printed straight from the map. */
export function MapOnPaper({ schema }: { schema: Schema }) {
  const open = useAppStore(({ place }) => place?.open) ?? FIRST_BRANCHES
  const pages = useMapPages(schema, { open, isClosed: false, isSplit: false })
  return <MapPages schema={schema} pages={pages} />
}
