import { useMemo } from 'react'
import type { Found } from '@/domain/localisation/found'
import type { Localisation } from '@/domain/localisation/localisation'
import { type LocalisationModel, localisationModel } from '@/domain/localisation/localisationModel'
import { localise } from '@/domain/localisation/localise'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'

const NOTHING_FOUND: Found = {}
const models = new WeakMap<SchemaKnowledge, LocalisationModel>()

/** What was found, as the address says it. */
export function useFound(): Found {
  return useAppStore(({ place }) => place?.found) ?? NOTHING_FOUND
}

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

function modelOf(schema: Schema, knowledge: SchemaKnowledge): LocalisationModel {
  const known = models.get(knowledge)
  if (known) return known
  const model = localisationModel(schema, knowledge)
  models.set(knowledge, model)
  return model
}
