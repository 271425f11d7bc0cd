import { quoted } from '../shared/quoted'
import { ID_HOMES } from './checks/idKind'
import { mapIn } from './checks/knownIds'
import { treeNodes } from './checks/treeNodes'
import { writtenReferences } from './checks/writtenReferences'
import { writtenTexts } from './checks/writtenTexts'
import type { SchemaDocument } from './definition/document'
import type { Fault } from './fault'
import type { JsonObject } from './json/jsonValue'

const KINDS = ['script', 'finding', 'tip', 'reference', 'drawing'] as const

/** What a pack holds and none of these documents names, the pack itself among them. */
export function unusedInPack(pack: SchemaDocument, documents: readonly SchemaDocument[]): Fault[] {
  const roots = documents.map((document) => document as unknown as JsonObject)
  const used = new Set(
    roots
      .flatMap((root) => writtenReferences(root, treeNodes(root), writtenTexts(root)))
      .flatMap(({ id, kinds }) => kinds.map((kind) => `${kind}:${id}`)),
  )
  return KINDS.flatMap((kind) => {
    const { path, name } = ID_HOMES[kind]
    return Object.keys(mapIn(pack as unknown as JsonObject, path))
      .filter((id) => !used.has(`${kind}:${id}`))
      .map((id): Fault => {
        const message = `No schema and no pack uses the ${name} ${quoted(id)}.`
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
