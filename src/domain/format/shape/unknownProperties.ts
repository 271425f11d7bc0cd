import { nearest } from '../../shared/nearest'
import { documentDefinition } from '../definition/document'
import type { Fault } from '../fault'
import { MOST_PROBLEMS } from '../limits'
import type { JsonPath } from '../problem'
import { knownKeys, partAt } from './partAt'
import { quoted } from '../../shared/quoted'

/** Properties that the format does not know: perhaps a slip, perhaps from a newer program. */
export function unknownProperties(keys: readonly string[], path: JsonPath): Fault[] {
  const known = knownKeys(partAt(documentDefinition, path))
  return keys.slice(0, MOST_PROBLEMS).map((key) => {
    const meant = nearest(key, known)
    return {
      code: 'unknown-property',
      path: [...path, key],
      at: 'key',
      message: `The format does not know ${quoted(key)} here; it is kept but does nothing.`,
      fix: meant === undefined ? 'Check the spelling, or delete it.' : `Did you mean "${meant}"?`,
    }
  })
}
