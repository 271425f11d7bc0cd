import { citedKeys } from '../references/citedKeys'
import type { Reference, SchemaKnowledge } from '../schema/details'
import type { TableRow } from './tableRows'

/** The sources of the claims in a table, in the order of the tree, so that sorting moves no number. */
export function tableCitations(
  rows: readonly TableRow[],
  knowledge: SchemaKnowledge,
): { key: string; reference: Reference | undefined }[] {
  const shown = rows.map(({ script }) => [
    script.epidemiology,
    script.tempo,
    script.diagnostics,
    script.management,
    script.redFlags,
  ])
  return citedKeys(shown).map((key) => ({ key, reference: knowledge.references[key] }))
}
