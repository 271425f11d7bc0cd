import { citedKeys } from '../references/citedKeys'
import { formatReference, referenceLink } from '../references/formatReference'
import type { Claim, SchemaKnowledge } from '../schema/details'
import { findNode } from '../schema/findNode'
import type { Schema } from '../schema/schema'
import type { Attempt, SelfMark } from './attempt'
import { type NamedBoard, namedBoard, namedExpertBoard } from './boardMoves'
import { type Candidates, candidates } from './candidates'
import {
  boardStops,
  casePaths,
  type CaseTurn,
  expertLead,
  hasSameLead,
  lastExpertBoard,
  listedLead,
  type OptionTurn,
} from './casePaths'
import { answerNodes, answersOf } from './caseAnswers'
import type { Around } from './compareBoards'
import { type KeyContrast, keyContrasts } from './keyContrasts'
import { optionName } from './optionName'
import { type OutlineRow, outlineToAnswers } from './outlineToAnswers'
import { type CaseLevel, type PatientCase, type Stage, type Tier, TIERS } from './patientCase'

/** What one did at a turn of the path, beside the expert. */
export type TakeAwayTurn = {
  commit: string
  stage: Stage
  /** What one chose, what led on one's board, or one's own words; nothing where one left it out. */
  yours: string | undefined
} & (
  | { kind: 'option'; expert: string; isSame: boolean }
  | {
      kind: 'board'
      expert: string
      isSame: boolean
      /** What must not be missed and is not on one's board. */
      missed: readonly string[]
    }
  | { kind: 'words'; mark: SelfMark | undefined }
)

type TakeAwayTier = { tier: Tier; yours: readonly string[]; expert: readonly string[] }

/** What one takes from a case, on one page. */
export type TakeAway = {
  title: string
  schema: string
  level: CaseLevel
  /** The diagnosis or the site, by name; of two lesions both. */
  answers: readonly string[]
  explanation: Claim | undefined
  turns: readonly TakeAwayTurn[]
  /** Whether any of the boards is one's own. */
  hasOwnBoard: boolean
  /** Whether there is an attempt at all; without one the expert's part stands alone. */
  isPlayed: boolean
  tiers: readonly TakeAwayTier[]
  trap: Claim | undefined
  learningPoints: readonly Claim[]
  comparison: { names: readonly string[]; because: Claim; rows: readonly KeyContrast[] } | undefined
  outline: readonly OutlineRow[]
  /** In the order in which they are met. */
  citations: readonly string[]
  sources: readonly { key: string; words: string; link: string | undefined }[]
  version: string
}

/** What to take from a case: of an attempt at it beside the expert's, or the expert's alone. */
export function takeAway(
  schema: Schema,
  knowledge: SchemaKnowledge,
  patient: PatientCase,
  attempt: Attempt | undefined,
): TakeAway {
  const names = candidates(schema, knowledge)
  const { title, level, explanation, trap, learningPoints } = patient
  const comparison = comparisonOf(patient, schema, knowledge)
  const citations = citedKeys([explanation, learningPoints, trap, comparison?.because])
  return {
    title,
    schema: schema.title,
    level,
    answers: answersOf(patient, names),
    explanation,
    turns: turnsOf(patient, attempt, { schema, knowledge, names }),
    ...boardsOf(patient, attempt, names),
    isPlayed: attempt !== undefined,
    trap,
    learningPoints,
    comparison,
    outline: outlineToAnswers(schema, answerNodes(patient, names, knowledge)),
    citations,
    sources: citations.map((key) => {
      const reference = knowledge.references[key]
      const words = reference ? formatReference(reference) : key
      return { key, words, link: reference && referenceLink(reference) }
    }),
    version: schema.version,
  }
}

function turnsOf(
  patient: PatientCase,
  attempt: Attempt | undefined,
  around: Around,
): TakeAwayTurn[] {
  const { turns } = casePaths(patient, attempt, around)
  // The expert alone marks no words.
  const shown = turns.filter(({ kind }) => attempt !== undefined || kind !== 'representation')
  return shown.map((turn) => takeAwayTurn(turn, around))
}

function takeAwayTurn(turn: CaseTurn, { schema, knowledge }: Around): TakeAwayTurn {
  const { commit, stage } = turn
  switch (turn.kind) {
    case 'representation':
      return { kind: 'words', commit, stage, yours: turn.yours, mark: turn.mark }
    case 'differential': {
      const yours = turn.yours && listedLead(turn.yours)
      const expert = listedLead(expertLead(turn))
      const missed = turn.missed.map(({ name }) => name)
      return { kind: 'board', commit, stage, yours, expert, isSame: hasSameLead(turn), missed }
    }
    case 'branch':
    case 'next-finding': {
      const nameOf = (option: OptionTurn['expert']) => optionName(option, schema, knowledge)
      const yours = turn.yours && nameOf(turn.yours)
      const isSame = turn.yours?.id === turn.expert.id
      return { kind: 'option', commit, stage, yours, expert: nameOf(turn.expert), isSame }
    }
  }
}

function boardsOf(
  patient: PatientCase,
  attempt: Attempt | undefined,
  names: Candidates,
): Pick<TakeAway, 'tiers' | 'hasOwnBoard'> {
  const last = boardStops(patient, attempt).findLast(({ yours }) => yours !== undefined)
  const yours = last?.yours && namedBoard(last.yours, names)
  const board = lastExpertBoard(patient)
  const expert = board && namedExpertBoard(board, names)
  return {
    hasOwnBoard: yours !== undefined,
    tiers: TIERS.map((tier) => ({
      tier,
      yours: namesIn(yours, tier),
      expert: namesIn(expert, tier),
    })),
  }
}

function namesIn(board: NamedBoard | undefined, tier: Tier): string[] {
  return board?.[tier].map(({ name }) => name) ?? []
}

function comparisonOf(
  { comparison }: PatientCase,
  schema: Schema,
  knowledge: SchemaKnowledge,
): TakeAway['comparison'] {
  if (!comparison) return undefined
  const { cards, because } = comparison
  const names = cards.map((id) => findNode(schema, id)?.label ?? id)
  return { names, because, rows: keyContrasts(cards, knowledge) }
}
