import { quoted } from '../../shared/quoted'
import type { Fault } from '../fault'
import type { JsonObject } from '../json/jsonValue'
import { ID_HOMES, type IdKind } from './idKind'
import { mapIn } from './knownIds'
import type { WrittenReference } from './writtenReferences'

type Kind = Exclude<IdKind, 'node'>

/** What a file holds of these kinds and none of the references names; `where` says who looked. */
export function unusedItems(
  root: JsonObject,
  kinds: readonly Kind[],
  references: readonly WrittenReference[],
  where: string,
): Fault[] {
  const used = new Set(
    references.flatMap(({ id, kinds: named }) => named.map((kind) => `${kind}:${id}`)),
  )
  return kinds.flatMap((kind) => {
    const { path, name } = ID_HOMES[kind]
    return Object.keys(mapIn(root, path))
      .filter((id) => !used.has(`${kind}:${id}`))
      .map((id): Fault => {
        const message = `${where} uses the ${name} ${quoted(id)}.`
        return {
          code: 'unused',
          path: [...path, id],
          at: 'key',
          message,
          fix: 'Use it or delete it.',
        }
      })
  })
}
