import type { RichText } from '../format/richText'
import type { Observation } from '../localisation/found'
import type { SiteStatus } from '../localisation/localisation'
import type { Claim } from '../schema/details'
import type { NodeId } from '../schema/schema'

/** The lengths, in minutes, in which every case can be run: the longer, the more is asked. */
export const RUNS = [8, 15, 30] as const

export type Run = (typeof RUNS)[number]

export const CASE_LEVELS = ['student', 'resident', 'expert'] as const

export type CaseLevel = (typeof CASE_LEVELS)[number]

export type Stage = 'triage' | 'history' | 'examination' | 'tests' | 'course'

export type Verdict = 'best' | 'reasonable' | 'wrong'

/** The tiers of a differential, from the diagnosis that leads to the ones that hardly count. */
export const TIERS = ['lead', 'cantMiss', 'lessLikely', 'unlikely'] as const

export type Tier = (typeof TIERS)[number]

/** A node, a site or a script of the schema. */
export type Candidate = { kind: 'node' | 'site' | 'script'; id: string }

export type BranchOption = CommitOption & { node: NodeId }

export type FindingOption = CommitOption & { finding: string }

type CommitOption = {
  id: string
  /** What it says, where the name of its node or finding is not enough. */
  text: RichText | undefined
  verdict: Verdict
  because: RichText
}

type Asked = {
  id: string
  /** The shortest run that asks it. */
  from: Run
  prompt: RichText
}

/** What one commits to before more is shown. */
export type Commit =
  | (Asked & { kind: 'branch'; options: readonly BranchOption[] })
  | (Asked & { kind: 'next-finding'; options: readonly FindingOption[] })
  | (Asked & { kind: 'differential'; expert: ExpertBoard })
  | (Asked & { kind: 'representation'; expert: Representation })

export type BoardEntry = {
  of: Candidate
  because: RichText
  /** The finding that brought it here since the aliquot before. */
  movedBy: string | undefined
}

export type ExpertBoard = Readonly<Record<Tier, readonly BoardEntry[]>>

export type Representation = {
  who: RichText
  syndrome: RichText
  course: RichText
  qualifiers: readonly Qualifier[]
}

/** One of a pair of opposites, as in "subacute, not sudden". */
export type Qualifier = { id: string; is: string; not: string; because: RichText }

/** What new facts do to a node, and to all below it of which nothing else is said. */
export type Effect = { node: NodeId; status: SiteStatus; because: RichText }

export type Aliquot = {
  id: string
  stage: Stage
  text: RichText
  findings: Readonly<Record<string, Observation>>
  commits: readonly Commit[]
  effects: readonly Effect[]
  /** The expert's differential at this point, where one is written. */
  board: ExpertBoard | undefined
  facilitator: Facilitator | undefined
}

export type Facilitator = {
  minutes: number | undefined
  ask: RichText | undefined
  trap: RichText | undefined
}

/** An invented patient, told in aliquots. */
export type PatientCase = {
  id: string
  title: string
  level: CaseLevel
  aliquots: readonly Aliquot[]
  representation: Representation | undefined
  /** One or more: a patient can have two lesions. */
  answers: readonly { site: string | undefined; script: string | undefined }[]
  explanation: Claim | undefined
  trap: Claim | undefined
  comparison: { cards: readonly [NodeId, NodeId]; because: Claim } | undefined
  learningPoints: readonly Claim[]
  /** Why its findings alone do not put the answer among the first three. */
  beyondFindings: RichText | undefined
}

/** The cases of a schema, by id, in the order in which they are written. */
export type Cases = Readonly<Record<string, PatientCase>>
