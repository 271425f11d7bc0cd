import type { RichText } from '../format/richText'
import type { Attempt, Board, Choice, Confidence, SelfMark } from './attempt'
import { EMPTY_BOARD } from './boardEdits'
import { caseSteps } from './caseSteps'
import { type Around, type BoardComparison, compareBoards, onOneWay } from './compareBoards'
import type { BranchOption, Commit, FindingOption, PatientCase, Stage } from './patientCase'

type Turned = {
  /** The commitment, by id. */
  commit: string
  stage: Stage
  confidence: Confidence | undefined
}

type Chosen<Kind, Option> = Turned & {
  kind: Kind
  /** Nothing where one went on without an answer. */
  yours: Option | undefined
  /** The option that the expert would take. */
  expert: Option
}

/** A place where one had to choose between options. */
export type OptionTurn = Chosen<'branch', BranchOption> | Chosen<'next-finding', FindingOption>

/** A place where one had to sort one's differential. */
export type BoardTurn = Turned & {
  kind: 'differential'
  /** What leads on one's board, by name; nothing where one went on without a board. */
  yours: readonly string[] | undefined
  expert: BoardComparison['expert']
  /** What one lets lead and the expert holds for unlikely, or has not. */
  astray: readonly string[]
  /** What must not be missed and is not on one's board. */
  missed: BoardComparison['missed']
}

/** A place where one had to say who the patient is: words beside words, which only one's own eye weighs. */
type WordsTurn = Turned & {
  kind: 'representation'
  yours: string | undefined
  mark: SelfMark | undefined
}

export type CaseTurn = OptionTurn | BoardTurn | WordsTurn

export type CasePaths = {
  /** In the order of the case. */
  turns: readonly CaseTurn[]
  /** The first turn at which one went another way than the expert; what one left out is none. */
  parted: OptionTurn | BoardTurn | undefined
}

/**
 * The way one went through a case beside the expert's: what each chose wherever one had to choose,
 * and what led on the boards, in the run that was played. Without an attempt the expert's way
 * through the whole case.
 */
export function casePaths(
  patient: PatientCase,
  attempt: Attempt | undefined,
  around: Around,
): CasePaths {
  const steps = caseSteps(patient, attempt?.run ?? 30, attempt?.isWhole)
  const turns = steps.flatMap((step) => {
    if (step.kind === 'end' || !step.commit) return []
    const stage = patient.aliquots[step.aliquot]?.stage ?? 'triage'
    return turnAt(step.commit, stage, attempt, around) ?? []
  })
  return { turns, parted: turns.find(isParting) }
}

/** Whether one went another way there. Words are only held beside words. */
export function isParting(turn: CaseTurn): turn is OptionTurn | BoardTurn {
  switch (turn.kind) {
    case 'branch':
    case 'next-finding':
      return turn.yours !== undefined && turn.yours.id !== turn.expert.id
    case 'differential':
      return turn.astray.length + turn.missed.length > 0
    case 'representation':
      return false
  }
}

/** Why the expert went the other way at a parting. */
export function reasonAt(turn: OptionTurn | BoardTurn): RichText {
  if (turn.kind !== 'differential') return turn.expert.because
  const { expert, astray, missed } = turn
  const lead = expert.find(({ tier }) => tier === 'lead')
  const decisive = astray.length > 0 ? (lead ?? missed[0]) : missed[0]
  return decisive?.because ?? []
}

/** What leads on the expert's board, by name. */
export function expertLead({ expert }: BoardTurn): string[] {
  return expert.flatMap(({ tier, name }) => (tier === 'lead' ? [name] : []))
}

/** Whether the same leads on both boards, in any order. */
export function hasSameLead(turn: BoardTurn): boolean {
  const { yours } = turn
  const theirs = new Set(expertLead(turn))
  return (
    yours !== undefined && yours.length === theirs.size && yours.every((name) => theirs.has(name))
  )
}

/** The names that lead a board, as words. */
export function listedLead(names: readonly string[]): string {
  return names.join(', ') || 'nothing'
}

function turnAt(
  commit: Commit,
  stage: Stage,
  attempt: Attempt | undefined,
  around: Around,
): CaseTurn | undefined {
  const made = attempt?.commitments[commit.id]
  const about = { commit: commit.id, stage, confidence: made?.confidence }
  switch (commit.kind) {
    case 'branch':
    case 'next-finding':
      return optionTurn(commit, about, made?.choice)
    case 'differential': {
      const board = boardIn(made?.choice)
      return { ...about, kind: 'differential', ...boardTurn(commit.expert, board, around) }
    }
    case 'representation': {
      const mark = attempt?.marks[commit.id]
      return { ...about, kind: 'representation', yours: wordsIn(made?.choice), mark }
    }
  }
}

function optionTurn(
  commit: Extract<Commit, { kind: 'branch' | 'next-finding' }>,
  about: Turned,
  choice: Choice | undefined,
): OptionTurn | undefined {
  const chosen = choice?.kind === 'option' ? choice.option : undefined
  if (commit.kind === 'branch') {
    const expert = bestOf(commit.options)
    const yours = commit.options.find(({ id }) => id === chosen)
    return expert && { ...about, kind: 'branch', yours, expert }
  }
  const expert = bestOf(commit.options)
  const yours = commit.options.find(({ id }) => id === chosen)
  return expert && { ...about, kind: 'next-finding', yours, expert }
}

function bestOf<Option extends { verdict: string }>(options: readonly Option[]) {
  return options.find(({ verdict }) => verdict === 'best') ?? options[0]
}

function boardTurn(
  expertBoard: BoardStop['expert'],
  own: Board | undefined,
  around: Around,
): Pick<BoardTurn, 'yours' | 'expert' | 'astray' | 'missed'> {
  const { names } = around
  if (!own) {
    const { expert } = compareBoards(expertBoard, EMPTY_BOARD, around)
    return { yours: undefined, expert, astray: [], missed: [] }
  }
  const { expert, missed, extra } = compareBoards(expertBoard, own, around)
  const leading = expert.filter(({ tier }) => tier === 'lead')
  const lower = expert.filter(
    ({ tier, yours }) => yours === 'lead' && (tier === 'lessLikely' || tier === 'unlikely'),
  )
  // What this schema does not know it cannot judge; what is on the way to the lead is not astray.
  const absent = extra.filter(
    ({ key, tier, isKnown }) =>
      tier === 'lead' && isKnown && !leading.some((row) => onOneWay(key, row.key, around)),
  )
  return {
    yours: own.lead.map((item) => names.nameOf(item)),
    expert,
    astray: [...lower, ...absent].map(({ name }) => name),
    missed,
  }
}

function boardIn(choice: Choice | undefined): Board | undefined {
  return choice?.kind === 'board' ? choice.board : undefined
}

function wordsIn(choice: Choice | undefined): string | undefined {
  if (choice?.kind !== 'representation') return undefined
  const words = [choice.who, choice.syndrome, choice.course].map((each) => each.trim())
  return words.filter((each) => each !== '').join(', ')
}

/** A board that one committed to, and the expert's at the same point. */
export type BoardStop = {
  commit: string
  stage: Stage
  yours: Board | undefined
  expert: Extract<Commit, { kind: 'differential' }>['expert']
}

/** The differentials that were asked for, in the order of the case. */
export function boardStops(patient: PatientCase, attempt: Attempt | undefined): BoardStop[] {
  const steps = caseSteps(patient, attempt?.run ?? 30, attempt?.isWhole)
  return steps.flatMap((step) => {
    if (step.kind === 'end' || step.commit?.kind !== 'differential') return []
    const { id, expert } = step.commit
    const stage = patient.aliquots[step.aliquot]?.stage ?? 'triage'
    return [{ commit: id, stage, yours: boardIn(attempt?.commitments[id]?.choice), expert }]
  })
}

/** The expert's board at the end of the case, where one is written. */
export function lastExpertBoard({ aliquots }: PatientCase) {
  return aliquots.findLast(({ board }) => board !== undefined)?.board
}
