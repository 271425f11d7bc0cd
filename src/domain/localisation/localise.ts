import type { Found } from './found'
import type { Localisation } from './localisation'
import type { LocalisationModel } from './localisationModel'

/** What the findings say of every site of a schema, and why. */
export function localise(model: LocalisationModel, found: Found, setting?: string): Localisation {
  void found
  void setting
  return {
    sites: model.sites.map((id) => ({
      id,
      label: model.names[id] ?? id,
      status: 'possible',
      rank: 1,
      for: [],
      against: [],
    })),
    diagnoses: [],
    next: [],
    unexplained: [],
    pairs: [],
    contradictions: [],
    unknown: [],
  }
}
