import { useMemo } from 'react'
import type { Choice } from '@/domain/cases/attempt'
import { EMPTY_BOARD } from '@/domain/cases/boardEdits'
import { namedExpertBoard } from '@/domain/cases/boardMoves'
import { type Candidates, candidates } from '@/domain/cases/candidates'
import { compareBoards, type ExpertRow } from '@/domain/cases/compareBoards'
import { type Commit, type Effect, type ExpertBoard, TIERS } from '@/domain/cases/patientCase'
import { TIER_NAMES } from '@/domain/cases/tierNames'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { RichText } from '../../details/RichText'
import './board.css'
import { BoardMovement } from './BoardMovement'
import { BoardsBeside } from './BoardsBeside'
import { NotOnExperts } from './NotOnExperts'

type BoardFeedbackProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  commit: Extract<Commit, { kind: 'differential' }>
  choice: Choice
  /** The expert's board before, where there was one. */
  before: ExpertBoard | undefined
  /** What the facts did to the tree so far. */
  effects?: readonly Effect[]
}

/** One's own board beside the expert's, with why each stands where it does. */
export function BoardFeedback(props: BoardFeedbackProps) {
  const { schema, knowledge, commit, choice, before, effects } = props
  const names = useMemo(() => candidates(schema, knowledge), [schema, knowledge])
  const own = choice.kind === 'board' ? choice.board : undefined
  const { missed, expert, extra } = useMemo(
    () =>
      compareBoards(commit.expert, own ?? EMPTY_BOARD, {
        schema,
        knowledge,
        names,
        ...(effects ? { effects } : {}),
      }),
    [schema, knowledge, names, commit, own, effects],
  )
  return (
    <div className="boards-beside flex flex-col gap-6">
      {own && missed.length > 0 ? <Missed rows={missed} /> : null}
      <BoardsBeside
        own={own}
        rows={own ? expert.filter((row) => !missed.includes(row)) : expert}
        hasMissed={own !== undefined && missed.length > 0}
        names={names}
      />
      <NotOnExperts rows={extra} />
      {own && before && hasAny(before) ? (
        <ExpertMoved before={before} after={commit.expert} names={names} knowledge={knowledge} />
      ) : null}
    </div>
  )
}

/** What could do harm comes before all else. */
function Missed({ rows }: { rows: readonly ExpertRow[] }) {
  return (
    <section className="rounded-xl border border-warn bg-warn-ground p-4">
      <h4 className="weight-label tight text-[1.0625rem]">
        Not on your board, and not to be missed
      </h4>
      <ul className="mt-2 flex flex-col gap-2.5">
        {rows.map(({ key, name, because, near }) => (
          <li key={key}>
            <span className="weight-label">{name}. </span>
            {near ? (
              <span className="text-ink-2">
                You had {near.name} under “{TIER_NAMES[near.tier].toLowerCase()}”.{' '}
              </span>
            ) : null}
            <RichText text={because} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type ExpertMovedProps = {
  before: ExpertBoard
  after: ExpertBoard
  names: Candidates
  knowledge: SchemaKnowledge
}

function ExpertMoved({ before, after, names, knowledge }: ExpertMovedProps) {
  return (
    <BoardMovement
      title="How the expert’s board moved"
      before={namedExpertBoard(before, names)}
      after={namedExpertBoard(after, names)}
      knowledge={knowledge}
    />
  )
}

function hasAny(board: ExpertBoard): boolean {
  return TIERS.some((tier) => board[tier].length > 0)
}
