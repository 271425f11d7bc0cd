import { bundle } from 'virtual:schemas'
import type { DrawingLines } from '@/domain/schema/drawingLines'
import type { Result } from '@/domain/shared/result'
import { fetchJson, type LoadFailure } from './fetchJson'

type Loaded = Result<DrawingLines, LoadFailure>

const loaded = new Map<string, Promise<Loaded>>()

/** The lines of a drawing by its id; asked for once, and again only after a failure. */
export function loadDrawing(id: string): Promise<Loaded> {
  const known = loaded.get(id)
  if (known) return known
  const isBundled = bundle.drawings.ids.includes(id)
  const address = `${import.meta.env.BASE_URL}${bundle.drawings.folder}/${id}.json`
  const asked = fetchJson<DrawingLines>(isBundled ? address : undefined).then((result) => {
    if (!result.ok) loaded.delete(id)
    return result
  })
  loaded.set(id, asked)
  return asked
}
