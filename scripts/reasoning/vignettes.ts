import { readFileSync } from 'node:fs'
import type { Found } from '@/domain/localisation/found'
import { localise } from '@/domain/localisation/localise'
import type { LocalisationModel } from '@/domain/localisation/localisationModel'

export type Vignette = {
  id: string
  title: string
  story: string
  findings: Found
  setting?: string
  answer: { sites: string[]; script?: string }
}

export type Verdict = {
  vignette: Vignette
  /** The rank of the site; of a double lesion, of the pair among the pairs. */
  rank: number
  /** The rank of the diagnosis; nothing where the vignette names none. */
  diagnosis: number | undefined
}

const FOLDER = 'tests/content/vignettes'

export function vignettesOf(schema: string): Vignette[] {
  return JSON.parse(readFileSync(`${FOLDER}/${schema}.json`, 'utf8'))
}

/** What the engine makes of a patient that a teacher would set. */
export function judged(model: LocalisationModel, vignette: Vignette): Verdict {
  const { answer, findings, setting } = vignette
  const { sites, pairs, diagnoses } = localise(model, findings, setting)
  const rank =
    answer.sites.length > 1
      ? pairs.find((pair) => pair.sites.every((id) => answer.sites.includes(id)))?.rank
      : sites.find(({ id }) => id === answer.sites[0])?.rank
  return {
    vignette,
    rank: rank ?? Infinity,
    diagnosis:
      answer.script === undefined
        ? undefined
        : (diagnoses.find(({ id }) => id === answer.script)?.rank ?? Infinity),
  }
}
