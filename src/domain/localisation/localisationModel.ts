import type { SchemaKnowledge } from '../schema/details'
import type { Schema } from '../schema/schema'

/** What the engine knows of a schema: built once, asked often. */
export type LocalisationModel = {
  sites: readonly string[]
  names: Readonly<Record<string, string>>
  /** Every finding that can weigh: history first, then as one examines, machines last. */
  findings: readonly string[]
}

export function localisationModel(_schema: Schema, knowledge: SchemaKnowledge): LocalisationModel {
  return {
    sites: Object.keys(knowledge.sites),
    names: Object.fromEntries(Object.entries(knowledge.sites).map(([id, { name }]) => [id, name])),
    findings: Object.keys(knowledge.findings),
  }
}
