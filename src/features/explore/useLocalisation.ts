import { useMemo } from 'react'
import type { Found } from '@/domain/localisation/found'
import type { Localisation } from '@/domain/localisation/localisation'
import { type LocalisationModel, localisationModel } from '@/domain/localisation/localisationModel'
import { localise } from '@/domain/localisation/localise'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { useFound } from './useFound'

const models = new WeakMap<SchemaKnowledge, LocalisationModel>()

/** What the findings say of the sites of a schema, with the model that said it. */
export function useLocalisation(
  schema: Schema,
  knowledge: SchemaKnowledge,
): { model: LocalisationModel; answer: Localisation; found: Found } {
  const found = useFound()
  const setting = useAppStore(({ place }) => place?.setting)
  const model = modelOf(schema, knowledge)
  const answer = useMemo(() => localise(model, found, setting), [model, found, setting])
  return { model, answer, found }
}

/** What the engine knows of a schema, made once for each. */
export function modelOf(schema: Schema, knowledge: SchemaKnowledge): LocalisationModel {
  const known = models.get(knowledge)
  if (known) return known
  const model = localisationModel(schema, knowledge)
  models.set(knowledge, model)
  return model
}
