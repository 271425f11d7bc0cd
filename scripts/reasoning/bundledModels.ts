import { basename } from 'node:path'
import { localisationModel, type LocalisationModel } from '@/domain/localisation/localisationModel'
import type { FindingDomain } from '@/domain/schema/details'
import { invariant } from '@/domain/shared/invariant'
import { readSchema } from '../readSchema'
import { schemaFiles } from '../schemaFiles'

/** A bundled schema, ready to reason: all of it, by its table alone, or by one part of the table. */
export type BundledModel = {
  id: string
  whole: LocalisationModel
  /** Without the scripts, for what one can examine: what the table of the sites can answer. */
  table: LocalisationModel
  /** The same with history and tempo. */
  withHistory: LocalisationModel
  estimatesAlone: LocalisationModel
  anatomyAlone: LocalisationModel
}

export function bundledModels(): BundledModel[] {
  return schemaFiles().map((file) => {
    const read = readSchema(file)
    invariant(read.ok, `${file} has errors: npm run check:schemas shows them`)
    const { schema, knowledge } = read.value
    const tableOnly = { ...knowledge, scripts: {} }
    const model = (estimates: boolean, anatomy: boolean) =>
      localisationModel(schema, tableOnly, { estimates, anatomy })
    const all = model(true, true)
    const examined = pool(all, (domain) => domain !== 'history' && domain !== 'tempo')
    return {
      id: basename(file, '.dx.json'),
      whole: localisationModel(schema, knowledge),
      table: { ...all, findings: examined },
      withHistory: { ...all, findings: pool(all, () => true) },
      estimatesAlone: { ...model(true, false), findings: examined },
      anatomyAlone: { ...model(false, true), findings: examined },
    }
  })
}

/** Fewer findings than this at the bedside are no examination: the laboratory is asked as well. */
const FEWEST = 15

/** The findings that a patient of the samples can be asked for. */
function pool(
  { findings, table, knowledge }: LocalisationModel,
  isAsked: (domain: FindingDomain | undefined) => boolean,
): string[] {
  const asked = findings.filter((id) => table.has(id) && isAsked(knowledge.findings[id]?.domain))
  const bedside = asked.filter((id) => knowledge.findings[id]?.bedside)
  return bedside.length < FEWEST ? asked : bedside
}
