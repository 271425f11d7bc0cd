import type { SchemaDocument } from '../format/definition/document'
import type { BaseRate } from '../schema/schemaSources'
import { compileText } from './compileClaim'

/** How often each site was the answer, series by series. */
export function compileBaseRates({ baseRates = {} }: SchemaDocument): BaseRate[] {
  return Object.entries(baseRates).map(([id, { setting, n, rows, source, note }]) => ({
    id,
    setting,
    n,
    rows: rows.map(({ name, sites, count, share }) => ({ name, sites, count, share })),
    source,
    note: compileText(note),
  }))
}
