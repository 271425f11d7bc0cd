import type { JsonPath } from '../problem'
import { quoted } from '../../shared/quoted'

/** What the place at the end of a path is called in a sentence: `"kind"`, `item 2 of "children"`. */
export function nameOf(path: JsonPath): string {
  const last = path.at(-1)
  if (last === undefined) return 'the file'
  if (typeof last === 'string') return quoted(last)
  const list = path.at(-2)
  return typeof list === 'string' ? `item ${last + 1} of ${quoted(list)}` : `item ${last + 1}`
}
