import type { RichText } from '../format/richText'
import type { Anatomy } from './anatomy'
import type { NodeKind } from './schema'
import type { BaseRate } from './schemaSources'

/** A statement with its standing: sourced when it cites, taught (not verified) when it does not. */
export type Claim = {
  text: RichText
  sourced: boolean
  disputed?: { note: RichText | undefined }
}

export type Frequency = 'always' | 'usually' | 'sometimes' | 'rarely' | 'never'
export type Role = 'key' | 'supporting' | 'argues-against' | 'excludes'
export type Onset = 'sudden' | 'hours' | 'days' | 'weeks' | 'months' | 'years' | 'episodic'

/** A site or a script, or, for a comparator, words. */
export type Party = { kind: 'site' | 'script'; id: string } | { kind: 'words'; words: string }

export type NodeDetails = {
  kind: NodeKind
  aka: readonly string[]
  gist: Claim | undefined
  ask: { prompt: RichText; finding: string | undefined; tip: string | undefined } | undefined
  whyNot: Claim | undefined
  redFlags: readonly Claim[]
  site: string | undefined
  script: string | undefined
  examTips: readonly string[]
  mnemonics: readonly Claim[]
  notes:
    | {
        ask: RichText | undefined
        hints: readonly Claim[]
        wrongTurns: readonly Claim[]
        minutes: number | undefined
      }
    | undefined
}

export type Site = {
  name: string
  aka: readonly string[]
  note: Claim | undefined
  expects: Readonly<Record<string, Expectation>>
  /** The anatomy that is hurt, by segment, in order. */
  lesionOf: readonly string[] | undefined
}

/** How often a finding is met at a site: an estimate, unless it comes with a figure. */
export type Expectation = {
  frequency: Frequency
  figure: RichText | undefined
  departs: RichText | undefined
}

export type ScriptFinding = {
  finding: string
  frequency: Frequency
  role: Role
  note: RichText | undefined
}

export type Script = {
  name: string
  aka: readonly string[]
  sites: readonly string[]
  gist: Claim
  epidemiology: readonly Claim[]
  pathophysiology: Claim | undefined
  tempo: { onset: readonly Onset[]; course: Claim } | undefined
  findings: readonly ScriptFinding[]
  diagnostics: readonly Claim[]
  management: readonly Claim[]
  redFlags: readonly Claim[]
  cantMiss: boolean
  mimics: readonly { party: Party; because: Claim }[]
  codes: readonly { system: string; code: string }[]
}

/** What a finding is about, from what is asked to what a machine says. */
export type FindingDomain =
  | 'history'
  | 'tempo'
  | 'symptom'
  | 'motor'
  | 'umn'
  | 'reflex'
  | 'sensory'
  | 'provocation'
  | 'sign'
  | 'lab'
  | 'imaging'
  | 'edx'

export type Finding = {
  name: string
  aka: readonly string[]
  domain: FindingDomain
  bedside: boolean
  how: RichText | undefined
  pitfall: Claim | undefined
  examTip: string | undefined
  /** Findings of one such group say the same thing. */
  alike: string | undefined
  tests: Tests | undefined
  /** The best grade of strength that still shows it. */
  weakTo: number
  /** Findings that cannot be there when this one is. */
  excludes: readonly string[]
  /** Findings that are there whenever this one is. */
  needs: readonly string[]
}

/** The anatomy that a finding tests; any one of it can show it. */
export type Tests = {
  muscles: readonly string[]
  territories: readonly string[]
  reflexes: readonly string[]
}

export type ExamTip = {
  name: string
  aka: readonly string[]
  how: Claim
  meaning: Claim
  pitfall: Claim
  evidence: readonly Claim[]
  drawing: string | undefined
}

/** The words of a drawing; places are in the units of its width and height. */
export type Drawing = {
  name: string
  alt: string
  width: number
  height: number
  labels: readonly DrawingLabel[]
}

export type DrawingLabel = {
  text: string
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  to: readonly [x: number, y: number] | undefined
}

export type Interval = readonly [number, number]

/** One study's figures for a contrast: whole counts, a ratio as reported, or an accuracy. */
export type Figures =
  | { kind: 'counts'; target: Group; comparator: Group }
  | {
      kind: 'reported'
      pos: number | undefined
      neg: number | undefined
      posCi: Interval | undefined
      negCi: Interval | undefined
    }
  | {
      kind: 'accuracy'
      sensitivity: number
      specificity: number
      sensitivityCi: Interval | undefined
      specificityCi: Interval | undefined
    }

export type Group = { positive: number; n: number }

/** What weakens a figure. */
export type EvidenceLimit = 'small' | 'case-control' | 'second-hand' | 'unblinded'

export type Evidence = {
  figures: Figures
  population: RichText
  source: string
  limits: readonly EvidenceLimit[]
  note: RichText | undefined
}

export type Contrast = {
  target: Party
  comparator: Party
  finding: string
  means: RichText
  evidence: readonly Evidence[]
}

/** A CSL-JSON item, as far as it is shown. */
export type Reference = {
  type: string
  title: string
  author?: readonly { family?: string; given?: string; literal?: string }[]
  issued?: { 'date-parts'?: readonly (readonly number[])[] }
  'container-title'?: string
  publisher?: string
  volume?: string
  issue?: string
  page?: string
  DOI?: string
  PMID?: string
  URL?: string
}

/** What a schema holds behind the cards of its tree, by id. */
export type SchemaKnowledge = {
  /** By the id of the node. */
  nodes: Readonly<Record<string, NodeDetails>>
  sites: Readonly<Record<string, Site>>
  scripts: Readonly<Record<string, Script>>
  findings: Readonly<Record<string, Finding>>
  examTips: Readonly<Record<string, ExamTip>>
  contrasts: Readonly<Record<string, Contrast>>
  drawings: Readonly<Record<string, Drawing>>
  references: Readonly<Record<string, Reference>>
  /** The findings of everyone who comes with the problem; between sites they hardly weigh. */
  presents: readonly string[]
  baseRates: readonly BaseRate[]
  anatomy: Anatomy | undefined
}
