import type { SchemaCards, SchemaKnowledge } from '../schema/details'
import type { CompiledTree } from '../schema/schema'

/** The parts in which a schema is shipped, each loaded when it is first needed. */
export type SchemaParts = { tree: CompiledTree; cards: SchemaCards; knowledge: SchemaKnowledge }

/** A schema that the app ships: what it is called, and where its parts are. */
type BundledSchema = {
  id: string
  title: string
  urls: Readonly<Record<keyof SchemaParts, string>>
}

/** What `virtual:schemas` holds: all bundled schemas, and the tree of the one that opens first. */
export type Bundle = { schemas: readonly BundledSchema[]; flagship: CompiledTree }
