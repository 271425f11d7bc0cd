import type { Fault } from '../fault'
import { isObject } from '../json/jsonValue'
import { quoted } from '../../shared/quoted'
import type { CheckedFile } from './checkedFile'
import { ID_HOMES, type IdKind } from './idKind'
import { mapIn } from './knownIds'

const KINDS = ['script', 'finding', 'tip', 'reference'] as const satisfies IdKind[]

/** What a schema defines and nothing in it names. A pack lends to others, so it is not asked. */
export function checkUnused({ root, references }: CheckedFile): Fault[] {
  if (!isObject(root.tree)) return []
  const used = new Set(references.flatMap(({ id, kinds }) => kinds.map((kind) => `${kind}:${id}`)))
  return KINDS.flatMap((kind) => {
    const { path, name } = ID_HOMES[kind]
    return Object.keys(mapIn(root, path))
      .filter((id) => !used.has(`${kind}:${id}`))
      .map((id): Fault => {
        const message = `Nothing in this file uses the ${name} ${quoted(id)}.`
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
