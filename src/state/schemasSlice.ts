import type { StateCreator } from 'zustand'
import type { Cases } from '@/domain/cases/patientCase'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { DetailsPage } from '@/domain/schema/detailsPage'
import type { NodeId, Schema } from '@/domain/schema/schema'
import type { EmergencyActs, SchemaSources } from '@/domain/schema/schemaSources'
import { flagship } from '@/platform/bundledSchemas'
import type { LoadFailure } from '@/platform/fetchJson'

/** Something that arrives later, or does not. */
export type Arriving<T> =
  | { status: 'coming' }
  | { status: 'here'; value: T }
  | { status: 'failed'; failure: LoadFailure }

/** Why a schema is not here; of a person's own file also whether asking again can help. */
export type SchemaFailure = LoadFailure & { ownFile?: 'ask-again' | 'refused' }

/** The schemas that have arrived, and what has arrived of what is behind their cards. */
export type SchemasSlice = {
  schemas: Readonly<Record<string, Schema>>
  emergencies: Readonly<Record<string, Arriving<EmergencyActs>>>
  sources: Readonly<Record<string, Arriving<SchemaSources>>>
  knowledge: Readonly<Record<string, Arriving<SchemaKnowledge>>>
  cases: Readonly<Record<string, Arriving<Cases>>>
  /** By `pageKey`. */
  pages: Readonly<Record<string, Arriving<DetailsPage>>>
  /** Why the schema that the address asks for is not here. */
  schemaFailure: SchemaFailure | undefined
  setSchema: (schema: Schema) => void
  /** Takes over the main question of a schema, which comes after its tree. */
  setQuestion: (id: string, question: readonly [NodeId, NodeId]) => void
  /** Takes away a schema that is not to be had any more. */
  forgetSchema: (id: string) => void
  setEmergencies: (id: string, acts: Arriving<EmergencyActs>) => void
  setSources: (id: string, sources: Arriving<SchemaSources>) => void
  setKnowledge: (id: string, knowledge: Arriving<SchemaKnowledge>) => void
  setCases: (id: string, cases: Arriving<Cases>) => void
  setPages: (pages: Readonly<Record<string, Arriving<DetailsPage>>>) => void
  setSchemaFailure: (failure: SchemaFailure | undefined) => void
}

/** Under which the page of a node of a schema is kept. */
export function pageKey(schema: string, node: string): string {
  return `${schema}/${node}`
}

export const createSchemasSlice: StateCreator<SchemasSlice> = (set) => ({
  schemas: { [flagship.id]: flagship },
  emergencies: {},
  sources: {},
  knowledge: {},
  cases: {},
  pages: {},
  schemaFailure: undefined,
  setSchema: (schema) =>
    set((state) => ({
      schemas: { ...state.schemas, [schema.id]: schema },
      schemaFailure: undefined,
    })),
  setQuestion: (id, question) =>
    set(({ schemas }) => {
      const schema = schemas[id]
      return schema ? { schemas: { ...schemas, [id]: { ...schema, question } } } : {}
    }),
  forgetSchema: (id) => set(({ schemas: { [id]: _gone, ...schemas } }) => ({ schemas })),
  setEmergencies: (id, acts) =>
    set((state) => ({ emergencies: { ...state.emergencies, [id]: acts } })),
  setSources: (id, sources) => set((state) => ({ sources: { ...state.sources, [id]: sources } })),
  setKnowledge: (id, knowledge) =>
    set((state) => ({ knowledge: { ...state.knowledge, [id]: knowledge } })),
  setCases: (id, cases) => set((state) => ({ cases: { ...state.cases, [id]: cases } })),
  setPages: (pages) => set((state) => ({ pages: { ...state.pages, ...pages } })),
  setSchemaFailure: (schemaFailure) => set({ schemaFailure }),
})
