import { bundle } from 'virtual:schemas'
import type { FindRows } from '@/domain/find/findRow'
import type { Bundle, SchemaParts } from '@/domain/library/schemaFile'
import type { DetailsPage } from '@/domain/schema/detailsPage'
import { indexTree } from '@/domain/schema/indexTree'
import type { Schema } from '@/domain/schema/schema'
import type { Result } from '@/domain/shared/result'
import { fetchJson, type LoadFailure } from './fetchJson'

/** The schemas that come with the app. */
export const bundledSchemas: Bundle['schemas'] = bundle.schemas

/** The schema that a first visit opens; its tree is there at once. */
export const flagship: Schema = indexTree(bundle.flagship)

/** The tree of a bundled schema, ready to be shown. */
export async function loadTree(id: string): Promise<Result<Schema, LoadFailure>> {
  const loaded = await loadPart(id, 'tree')
  return loaded.ok ? { ok: true, value: indexTree(loaded.value) } : loaded
}

/** A part of a bundled schema that stands in a file of its own. */
export function loadPart<Part extends Exclude<keyof SchemaParts, 'pages'>>(
  id: string,
  part: Part,
): Promise<Result<SchemaParts[Part], LoadFailure>> {
  return fetchJson(addressOf(id, part))
}

/** The page of one node of a bundled schema. */
export function loadPage(id: string, node: string): Promise<Result<DetailsPage, LoadFailure>> {
  return fetchJson(addressOf(id, `pages/${node}`))
}

/** What can be found in the bundled schemas. */
export function loadFindRows(): Promise<Result<FindRows, LoadFailure>> {
  return fetchJson(`${import.meta.env.BASE_URL}${bundle.find}`)
}

function addressOf(id: string, file: string): string | undefined {
  const schema = bundledSchemas.find((bundled) => bundled.id === id)
  return schema && `${import.meta.env.BASE_URL}${schema.folder}/${file}.json`
}
