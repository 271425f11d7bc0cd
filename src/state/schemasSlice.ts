import type { StateCreator } from 'zustand'
import type { SchemaCards, SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { flagship, type LoadFailure } from '@/platform/bundledSchemas'

/** Something that arrives later, or does not. */
export type Arriving<T> =
  | { status: 'coming' }
  | { status: 'here'; value: T }
  | { status: 'failed'; failure: LoadFailure }

/** The schemas that have arrived, and how far their details are. */
export type SchemasSlice = {
  schemas: Readonly<Record<string, Schema>>
  cards: Readonly<Record<string, Arriving<SchemaCards>>>
  knowledge: Readonly<Record<string, Arriving<SchemaKnowledge>>>
  /** Why the schema that the address asks for is not here. */
  schemaFailure: LoadFailure | undefined
  setSchema: (schema: Schema) => void
  setCards: (id: string, cards: Arriving<SchemaCards>) => void
  setKnowledge: (id: string, knowledge: Arriving<SchemaKnowledge>) => void
  setSchemaFailure: (failure: LoadFailure | undefined) => void
}

export const createSchemasSlice: StateCreator<SchemasSlice> = (set) => ({
  schemas: { [flagship.id]: flagship },
  cards: {},
  knowledge: {},
  schemaFailure: undefined,
  setSchema: (schema) =>
    set((state) => ({
      schemas: { ...state.schemas, [schema.id]: schema },
      schemaFailure: undefined,
    })),
  setCards: (id, cards) => set((state) => ({ cards: { ...state.cards, [id]: cards } })),
  setKnowledge: (id, knowledge) =>
    set((state) => ({ knowledge: { ...state.knowledge, [id]: knowledge } })),
  setSchemaFailure: (schemaFailure) => set({ schemaFailure }),
})
