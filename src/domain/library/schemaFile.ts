import type { Cases } from '../cases/patientCase'
import type { SchemaKnowledge } from '../schema/details'
import type { DetailsPage } from '../schema/detailsPage'
import type { CompiledTree } from '../schema/schema'
import type { EmergencyActs, SchemaSources } from '../schema/schemaSources'

/** The parts in which a schema is shipped, each loaded when it is first needed. */
export type SchemaParts = {
  tree: CompiledTree
  emergencies: EmergencyActs
  sources: SchemaSources
  knowledge: SchemaKnowledge
  cases: Cases
  /** The page of each node, by its id; each is a file of its own. */
  pages: Readonly<Record<string, DetailsPage>>
}

/** A schema that the app ships: what it is called, and the folder of its parts. */
type BundledSchema = { id: string; title: string; folder: string }

/**
 * What `virtual:schemas` holds: all bundled schemas, the tree of the one that opens first, and
 * where the lines of the drawings are.
 */
export type Bundle = {
  schemas: readonly BundledSchema[]
  flagship: CompiledTree
  drawings: { folder: string; ids: readonly string[] }
  /** The packs as they are written, for files of one's own that use them. */
  packs: { folder: string; ids: readonly string[] }
  /** The address of what the library says of each schema. */
  library: string
  /** The file of all that can be found in them. */
  find: string
}
