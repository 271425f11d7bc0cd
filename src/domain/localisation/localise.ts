import { diagnosisAnswers } from './diagnosisAnswers'
import type { Found } from './found'
import { lesions } from './lesions'
import type { Localisation } from './localisation'
import type { LocalisationModel } from './localisationModel'
import { nextFindings } from './nextFindings'
import { rankSites } from './rankSites'

/**
 * What the findings say of every site of a schema, and why: for teaching, never for a patient.
 *
 * Deterministic; the order of the findings does not matter, and what was not tested does not count.
 * `setting` is the id of a series of `baseRates` that the sites start from; without one they start
 * alike. The method and its sources are in docs/localisation.md.
 */
export function localise(model: LocalisationModel, found: Found, setting?: string): Localisation {
  const { weighed, contradictions, unknown, sites, scores } = rankSites(model, found, setting)
  const leading = sites.filter(({ rank }) => rank === 1).map(({ id }) => model.sites.indexOf(id))
  return {
    sites,
    diagnoses: diagnosisAnswers(model, weighed, sites, scores),
    next: nextFindings(model, weighed, new Set(Object.keys(found)), scores),
    ...lesions(model, weighed, leading, scores),
    contradictions: [...problemDenied(model, found), ...contradictions],
    unknown,
    silent: weighed
      .filter(({ finding }) => !model.table.has(finding) && !model.spoken.has(finding))
      .map(({ finding }) => finding),
  }
}

/** A patient without the problem of the schema is not of this schema: that is said. */
function problemDenied(
  { knowledge }: LocalisationModel,
  found: Found,
): Localisation['contradictions'] {
  return knowledge.presents
    .filter((id) => found[id] === 'absent' || found[id] === 5)
    .map((id) => ({
      findings: [id],
      because: `This schema is about patients with "${knowledge.findings[id]?.name ?? id}". Without it, it says little of where the lesion is.`,
    }))
}
