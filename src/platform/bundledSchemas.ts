import { bundle } from 'virtual:schemas'
import type { Bundle, SchemaParts } from '@/domain/library/schemaFile'
import { indexTree } from '@/domain/schema/indexTree'
import type { Schema } from '@/domain/schema/schema'
import type { Result } from '@/domain/shared/result'

/** Why a part of the app did not arrive, for the person who waits for it. */
export type LoadFailure = { file: string; reason: string }

/** The schemas that come with the app. */
export const bundledSchemas: Bundle['schemas'] = bundle.schemas

/** The schema that a first visit opens; its tree is there at once. */
export const flagship: Schema = indexTree(bundle.flagship)

/** The tree of a bundled schema, ready to be shown. */
export async function loadTree(id: string): Promise<Result<Schema, LoadFailure>> {
  const loaded = await loadPart(id, 'tree')
  return loaded.ok ? { ok: true, value: indexTree(loaded.value) } : loaded
}

/** One part of a bundled schema. */
export function loadPart<Part extends keyof SchemaParts>(
  id: string,
  part: Part,
): Promise<Result<SchemaParts[Part], LoadFailure>> {
  return loadJson(bundledSchemas.find((schema) => schema.id === id)?.urls[part])
}

/** Our own build checked the file and gave it its name, so what arrives is trusted once it parses. */
async function loadJson<T>(url: string | undefined): Promise<Result<T, LoadFailure>> {
  if (url === undefined) return failure('(not bundled)', 'this app does not ship it')
  const file = url.split('/').at(-1) ?? url
  try {
    const response = await fetch(url)
    if (!response.ok) return failure(file, `the server answered ${response.status}`)
    return { ok: true, value: (await response.json()) as T }
  } catch (error) {
    const isBroken = error instanceof SyntaxError
    return failure(file, isBroken ? 'it arrived damaged' : 'there is no connection to the server')
  }
}

function failure(file: string, reason: string): { ok: false; error: LoadFailure } {
  return { ok: false, error: { file, reason } }
}
