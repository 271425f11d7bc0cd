import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { compileKnowledge } from '@/domain/compile/compileKnowledge'
import { compileTree } from '@/domain/compile/compileTree'
import { flattenDocument } from '@/domain/format/flatten/flattenDocument'
import { parseDocument } from '@/domain/format/parseDocument'
import { localisationModel, type LocalisationModel } from '@/domain/localisation/localisationModel'
import { indexTree } from '@/domain/schema/indexTree'
import { invariant } from '@/domain/shared/invariant'
import { packsFor, schemaFiles } from '../schemaFiles'

/** A bundled schema, ready to reason: all of it, by its table alone, or by one part of the table. */
export type BundledModel = {
  id: string
  whole: LocalisationModel
  /** Without the scripts: only what the table of the sites can answer. */
  table: LocalisationModel
  estimatesAlone: LocalisationModel
  anatomyAlone: LocalisationModel
}

export function bundledModels(): BundledModel[] {
  return schemaFiles().map((file) => {
    const { packs } = packsFor(file)
    const { document } = parseDocument(readFileSync(file, 'utf8'), { packs })
    invariant(document, `${file} has errors: npm run check:schemas shows them`)
    const flat = flattenDocument(document, packs)
    const schema = indexTree(compileTree(flat))
    const knowledge = compileKnowledge(flat)
    const tableOnly = { ...knowledge, scripts: {} }
    const model = (estimates: boolean, anatomy: boolean) =>
      localisationModel(schema, tableOnly, { estimates, anatomy })
    return {
      id: basename(file, '.dx.json'),
      whole: localisationModel(schema, knowledge),
      table: model(true, true),
      estimatesAlone: model(true, false),
      anatomyAlone: model(false, true),
    }
  })
}
