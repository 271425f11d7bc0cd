import { readFileSync } from 'node:fs'
import { compileParts } from '@/domain/compile/compileParts'
import type { PatientCase } from '@/domain/cases/patientCase'
import { flattenDocument } from '@/domain/format/flatten/flattenDocument'
import { parseDocument } from '@/domain/format/parseDocument'
import type { Found } from '@/domain/localisation/found'
import { localise } from '@/domain/localisation/localise'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'
import { invariant } from '@/domain/shared/invariant'
import { packsFor } from '../schemaFiles'

/** So far down the engine may have an answer whose case says nothing about it. */
const FIRST = 3

export type CaseVerdict = {
  patient: PatientCase
  /** The rank of the site of each answer, once all is found. */
  sites: readonly number[]
  /** Of two lesions the rank of their pair among the pairs; nothing where it is not offered. */
  pair: number | undefined
  /** The rank of the diagnosis of each answer that names one. */
  diagnoses: readonly number[]
  /** Whether the engine has every site among the first, or the two as a pair. */
  isAmongFirst: boolean
}

/** The cases that a bundled schema ships. */
export function casesOf(schema: string): PatientCase[] {
  const file = `schemas/${schema}.dx.json`
  const { packs } = packsFor(file)
  const { document } = parseDocument(readFileSync(file, 'utf8'), { packs })
  invariant(document, `${file} has errors: npm run check:schemas shows them`)
  return Object.values(compileParts(flattenDocument(document, packs)).cases)
}

/** What the engine makes of all that is found in a case; what is found later counts. */
export function judgedCase(model: LocalisationModel, patient: PatientCase): CaseVerdict {
  const found: Found = Object.assign({}, ...patient.aliquots.map(({ findings }) => findings))
  const { sites, pairs, diagnoses } = localise(model, found, undefined)
  const wanted = patient.answers.flatMap(({ site }) => site ?? [])
  const ranks = wanted.map((id) => sites.find((each) => each.id === id)?.rank ?? Infinity)
  const pair =
    wanted.length > 1
      ? pairs.find((each) => each.sites.every((id) => wanted.includes(id)))?.rank
      : undefined
  return {
    patient,
    sites: ranks,
    pair,
    diagnoses: patient.answers.flatMap(({ script }) =>
      script === undefined ? [] : (diagnoses.find(({ id }) => id === script)?.rank ?? Infinity),
    ),
    isAmongFirst: ranks.every((rank) => rank <= FIRST) || (pair ?? Infinity) <= FIRST,
  }
}
