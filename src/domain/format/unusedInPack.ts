import { treeNodes } from './checks/treeNodes'
import { unusedItems } from './checks/unusedItems'
import { writtenReferences } from './checks/writtenReferences'
import { writtenTexts } from './checks/writtenTexts'
import type { SchemaDocument } from './definition/document'
import type { Fault } from './fault'
import type { JsonObject } from './json/jsonValue'

const KINDS = ['script', 'finding', 'tip', 'reference', 'drawing'] as const

/** What a pack holds and none of these documents names, the pack itself among them. */
export function unusedInPack(pack: SchemaDocument, documents: readonly SchemaDocument[]): Fault[] {
  const references = documents
    .map((document) => document as unknown as JsonObject)
    .flatMap((root) => writtenReferences(root, treeNodes(root), writtenTexts(root)))
  return unusedItems(pack as unknown as JsonObject, KINDS, references, 'No schema and no pack')
}
