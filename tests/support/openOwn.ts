import { compileParts } from '@/domain/compile/compileParts'
import type { SchemaDocument } from '@/domain/format/definition/document'
import type { Place } from '@/domain/place/place'
import { indexTree } from '@/domain/schema/indexTree'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import type { Schema } from '@/domain/schema/schema'
import { pageKey } from '@/state/schemasSlice'
import { useAppStore } from '@/state/store'

/** Opens somebody's own file, all of which has arrived, at a place of it. */
export function openOwn(
  document: SchemaDocument,
  at: Pick<Place, 'view'> & Partial<Place>,
): Schema {
  const parts = compileParts(document)
  const schema = indexTree(parts.tree)
  const pages = Object.entries(parts.pages).map(([id, value]) => [
    pageKey(schema.id, id),
    { status: 'here', value } as const,
  ])
  useAppStore.setState({
    ...useAppStore.getInitialState(),
    schemas: { [schema.id]: schema },
    pages: Object.fromEntries(pages),
    knowledge: { [schema.id]: { status: 'here', value: parts.knowledge } },
    sources: { [schema.id]: { status: 'here', value: parts.sources } },
    emergencies: { [schema.id]: { status: 'here', value: parts.emergencies } },
    place: { schema: schema.id, node: undefined, open: FIRST_BRANCHES, ...at },
  })
  return schema
}
