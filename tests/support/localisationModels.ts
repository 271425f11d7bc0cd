import { compileKnowledge } from '@/domain/compile/compileKnowledge'
import { compileTree } from '@/domain/compile/compileTree'
import type { SchemaDocument } from '@/domain/format/definition/document'
import { localisationModel } from '@/domain/localisation/localisationModel'
import { indexTree } from '@/domain/schema/indexTree'
import { bundledDocument } from './bundledDocuments'

/** What the engine knows of a document. */
export function modelOf(document: SchemaDocument) {
  return localisationModel(indexTree(compileTree(document)), compileKnowledge(document))
}

/** What the engine knows of a bundled schema. */
export function bundledModel(id: string) {
  return modelOf(bundledDocument(id))
}
