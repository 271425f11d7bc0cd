import { useId, useMemo } from 'react'
import { type BoardMove, boardMoves, type NamedBoard } from '@/domain/cases/boardMoves'
import { TIER_NAMES } from '@/domain/cases/tierNames'
import { shortName } from '@/domain/localisation/shortName'
import type { SchemaKnowledge } from '@/domain/schema/details'
import './board.css'
import { movementRows, type MovementRow } from './movementRows'

type BoardMovementProps = {
  title: string
  before: NamedBoard
  after: NamedBoard
  knowledge: SchemaKnowledge
}

/** A board before and after, as lines between two columns, and in words who moved by what. */
export function BoardMovement({ title, before, after, knowledge }: BoardMovementProps) {
  const heading = useId()
  const moves = useMemo(() => boardMoves(before, after), [before, after])
  const moved = useMemo(() => new Set(moves.map(({ key }) => key)), [moves])
  const { rowsBefore, rowsAfter } = useMemo(() => movementRows(before, after), [before, after])
  if (moves.length === 0) return <p className="text-ink-2">{title}: nobody changed tier.</p>
  return (
    <section aria-labelledby={heading}>
      <h4 id={heading} className="weight-label tight text-[1.0625rem]">
        {title}
      </h4>
      <div aria-hidden="true" className="movement mt-2 rounded-xl border border-hairline p-3">
        <Column rows={rowsBefore} moved={moved} title="Before" />
        <Lines before={rowsBefore} after={rowsAfter} moved={moved} />
        <Column rows={rowsAfter} moved={moved} title="After" />
      </div>
      <ul className="mt-2 flex flex-col gap-1">
        {moves.map((move) => (
          <li key={move.key}>
            <span dir="auto" className="weight-label">
              {move.name}
            </span>
            : {moveWords(move, knowledge)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** As in "lead → less likely, moved by pain running down the leg". */
function moveWords({ from, to, movedBy }: BoardMove, knowledge: SchemaKnowledge): string {
  const tier = (of: typeof from) => (of === undefined ? '' : TIER_NAMES[of].toLowerCase())
  const way =
    from === undefined
      ? `new in ${tier(to)}`
      : to === undefined
        ? `off the board, from ${tier(from)}`
        : `${tier(from)} → ${tier(to)}`
  const finding = movedBy === undefined ? undefined : knowledge.findings[movedBy]
  return finding ? `${way}, by: ${shortName(finding.name)}` : way
}

type ColumnProps = { rows: readonly MovementRow[]; moved: ReadonlySet<string>; title: string }

function Column({ rows, moved, title }: ColumnProps) {
  const side = title === 'Before' ? 'justify-end' : ''
  return (
    <div className="movement-rows min-w-0">
      <p className={`text-kicker text-ink-3 ${side}`}>{title}</p>
      {rows.map((row) => (
        <Row key={row.kind === 'tier' ? row.tier : row.key} row={row} moved={moved} side={side} />
      ))}
    </div>
  )
}

type RowProps = { row: MovementRow; moved: ReadonlySet<string>; side: string }

function Row({ row, moved, side }: RowProps) {
  switch (row.kind) {
    case 'tier':
      return (
        <p className={`weight-label pt-2 text-kicker text-ink-2 ${side}`}>{TIER_NAMES[row.tier]}</p>
      )
    case 'blank':
      return <p />
    case 'item':
      return (
        <p
          className={`min-w-0 text-small ${side} ${moved.has(row.key) ? 'weight-label text-ink' : 'text-ink-2'}`}
        >
          <span dir="auto" className="truncate" title={row.name}>
            {row.name}
          </span>
        </p>
      )
  }
}

type LinesProps = {
  before: readonly MovementRow[]
  after: readonly MovementRow[]
  moved: ReadonlySet<string>
}

/** A line for each; who moved is drawn strong, and what is new or gone has one end only. */
function Lines({ before, after, moved }: LinesProps) {
  const height = 1 + Math.max(before.length, after.length)
  const placesAfter = placesOf(after)
  const placesBefore = placesOf(before)
  const keys = new Set([...placesBefore.keys(), ...placesAfter.keys()])
  return (
    <svg
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      className="size-full"
      style={{ height: `calc(var(--row) * ${height})` }}
      fill="none"
    >
      {[...keys].map((key) => (
        <path
          key={key}
          d={linePath(placesBefore.get(key), placesAfter.get(key))}
          vectorEffect="non-scaling-stroke"
          stroke={moved.has(key) ? 'var(--accent)' : 'var(--hairline)'}
          strokeWidth={moved.has(key) ? 2.5 : 1.5}
          strokeLinecap="round"
        />
      ))}
    </svg>
  )
}

function linePath(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return `M72 ${to ?? 0}H94`
  if (to === undefined) return `M6 ${from}H28`
  return `M6 ${from}C50 ${from} 50 ${to} 94 ${to}`
}

/** The middle of each item's row, the head of the column being the first. */
function placesOf(rows: readonly MovementRow[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row, index) => (row.kind === 'item' ? [[row.key, index + 1.5] as const] : [])),
  )
}
