import type { RichText } from '../format/richText'
import type { Evidence, Party } from '../schema/details'

/** What the findings say of a site; the thresholds are explained in docs/localisation.md. */
export const STATUSES = ['supported', 'possible', 'unlikely', 'excluded'] as const

export type SiteStatus = (typeof STATUSES)[number]

/** On what a reason stands. */
export type Ground =
  /** The wiring: the structure hangs from what is hurt, or leaves above it. */
  | { kind: 'anatomy' }
  /** A cell of the site's table, or a row of a script: a teaching estimate. */
  | { kind: 'estimate' }
  /** Nothing is written of the finding here; that speaks where others write of it. */
  | { kind: 'silence' }
  /** A study that measured the finding in two groups. */
  | { kind: 'measured'; target: Party; comparator: Party; evidence: Evidence }

/** What one finding says for or against a site or a diagnosis. */
export type Reason = {
  finding: string
  /** Whether the finding is there; if not, its absence speaks. */
  isThere: boolean
  /**
   * The natural logarithm of how much likelier this observation is here than at the other sites
   * on average: above zero it speaks for, below zero against. For an order, not for a patient.
   */
  weight: number
  /** One sentence, in plain words. */
  because: string
  /** Why the estimate says otherwise than the wiring, with its citations. */
  departs?: RichText | undefined
  ground: Ground
}

export type SiteAnswer = {
  id: string
  label: string
  status: SiteStatus
  /** From 1; sites that the findings cannot tell apart share one. */
  rank: number
  /** The heaviest first. */
  for: readonly Reason[]
  against: readonly Reason[]
}

export type DiagnosisAnswer = {
  /** The id of the script. */
  id: string
  label: string
  site: string
  rank: number
  cantMiss: boolean
  for: readonly Reason[]
  against: readonly Reason[]
  /** Findings that it always or usually shows and that were not tested. */
  missing: readonly string[]
}

export type NextFinding = {
  finding: string
  bedside: boolean
  /** The sites it would pull apart: those that show it, then those that do not. */
  separates: readonly string[]
  because: string
}

/** Two sites that explain together what neither explains alone. */
export type SitePair = {
  sites: readonly [string, string]
  rank: number
  explains: readonly string[]
}

/** Findings that cannot be true at once; none of them counts until one is changed. */
export type Contradiction = { findings: readonly string[]; because: string }

/** What was found, weighed. Everything is empty or `possible` when nothing was found. */
export type Localisation = {
  /** All sites, the best first. */
  sites: readonly SiteAnswer[]
  diagnoses: readonly DiagnosisAnswer[]
  /** The most useful first, at the bedside before a machine. */
  next: readonly NextFinding[]
  /** What is there and the best single site never or hardly ever shows. */
  unexplained: readonly string[]
  /** Offered when one site leaves something over. */
  pairs: readonly SitePair[]
  contradictions: readonly Contradiction[]
  /** Findings that the schema does not have; they do not count. */
  unknown: readonly string[]
  /** Findings that neither a site nor a script speaks of; they move no site. */
  silent: readonly string[]
}
