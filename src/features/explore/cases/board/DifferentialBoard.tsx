import { useId, useMemo, useRef, useState } from 'react'
import type { Board } from '@/domain/cases/attempt'
import { candidates } from '@/domain/cases/candidates'
import { type Tier, TIERS } from '@/domain/cases/patientCase'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { AddToBoard } from './AddToBoard'
import './board.css'
import type { BoardItemActs } from './boardItemActs'
import { BoardTier } from './BoardTier'
import { useBoardActs } from './useBoardActs'
import { useBoardDrag } from './useBoardDrag'
import { useFocusMoved } from './useFocusMoved'

type DifferentialBoardProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  board: Board
  onChange: (board: Board) => void
}

/** A differential in four tiers, filled and ordered by drag, by click and by keys. */
export function DifferentialBoard(props: DifferentialBoardProps) {
  const { schema, knowledge, board, onChange } = props
  const names = useMemo(() => candidates(schema, knowledge), [schema, knowledge])
  const hintId = useId()
  const stage = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [target, setTarget] = useState<Tier>('lead')
  const [open, setOpen] = useState<string>()
  const { said, acts } = useBoardActs({ board, names, onChange })
  const keepFocus = useFocusMoved(stage)
  const drag = useBoardDrag(stage, acts.put)
  const moves: BoardItemActs = {
    onOpen: (key) => setOpen(open === key ? undefined : key),
    onTier: (key, tier) => {
      keepFocus(key)
      acts.put(key, { tier, at: Infinity })
    },
    onStep: (key, step) => {
      keepFocus(key)
      acts.step(key, step)
    },
    onTakeOff: (key) => {
      acts.takeOff(key)
      field.current?.focus()
    },
  }
  const aimAt = (tier: Tier) => {
    setTarget(tier)
    field.current?.focus()
  }
  return (
    <div className="board">
      <AddToBoard ref={field} names={names} board={board} target={target} onAdd={acts.add} />
      <BoardHint id={hintId} />
      <div ref={stage} className="board-tiers mt-3">
        {TIERS.map((tier, index) => (
          <BoardTier
            key={tier}
            tier={tier}
            digit={index + 1}
            items={board[tier]}
            names={names}
            hintId={hintId}
            isTarget={tier === target}
            open={open}
            drag={drag}
            onTarget={() => aimAt(tier)}
            {...moves}
          />
        ))}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  )
}

function BoardHint({ id }: { id: string }) {
  return (
    <p id={id} className="mt-2 text-small text-ink-3 pointer-coarse:hidden">
      Drag a name, or choose it and press 1–4 for its tier, the arrows to move it, Delete to take it
      off.
    </p>
  )
}
