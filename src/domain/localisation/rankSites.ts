import type { Found } from './found'
import type { SiteAnswer } from './localisation'
import type { LocalisationModel } from './localisationModel'
import { siteAnswers, siteScores } from './siteAnswers'
import { siteEvidence } from './siteEvidence'
import { startingShares } from './startingShares'
import { type Weighable, weighable } from './weighable'

export type RankedSites = Weighable & {
  /** The best first. */
  sites: readonly SiteAnswer[]
  /** In the order of the model: where a site started times what was observed, as a logarithm. */
  scores: readonly number[]
}

/** What the findings say of the sites alone, without diagnoses or what to look for next. */
export function rankSites(model: LocalisationModel, found: Found, setting?: string): RankedSites {
  const { findings, baseRates } = model.knowledge
  const counted = weighable(found, findings, model.ties)
  const starts = startingShares(
    model.sites,
    baseRates.find(({ id }) => id === setting),
  )
  const evidence = siteEvidence(model, counted.weighed)
  return {
    ...counted,
    sites: siteAnswers(model, counted.weighed, evidence, starts),
    scores: siteScores(starts, evidence),
  }
}
