import { useId, useMemo, useRef, useState } from 'react'
import type { Board } from '@/domain/cases/attempt'
import { candidates } from '@/domain/cases/candidates'
import { type Tier, TIERS } from '@/domain/cases/patientCase'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { Button } from '@/ui/Button'
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
  /** Whether it is still as one left it at the question before. */
  isKept: boolean
  onChange: (board: Board) => void
}

/** A differential in four tiers, filled and ordered by drag, by click and by keys. */
export function DifferentialBoard(props: DifferentialBoardProps) {
  const { schema, knowledge, board, isKept, onChange } = props
  const names = useMemo(() => candidates(schema, knowledge), [schema, knowledge])
  const hintId = useId()
  const stage = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [target, setTarget] = useState<Tier>('lead')
  const { said, acts } = useBoardActs({ board, names, onChange })
  const keepFocus = useFocusMoved(stage)
  const drag = useBoardDrag(stage, acts.put)
  const toField = () => field.current?.focus()
  const { open, moves } = useItemMoves(acts, keepFocus, toField)
  const clear = () => {
    acts.clear()
    toField()
  }
  return (
    <div className="board">
      <AddToBoard ref={field} names={names} board={board} target={target} onAdd={acts.add} />
      <BoardHint id={hintId} />
      {isOnBoard(board) ? <BoardStart isKept={isKept} onClear={clear} /> : null}
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
            onTarget={() => {
              setTarget(tier)
              toField()
            }}
            {...moves}
          />
        ))}
      </div>
      <ManyLead count={board.lead.length} />
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  )
}

type Acts = ReturnType<typeof useBoardActs>['acts']

/** What is done with an item: it keeps the keyboard, and once it is gone the field has it. */
function useItemMoves(acts: Acts, keepFocus: (key: string) => void, toField: () => void) {
  const [open, setOpen] = useState<string>()
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
      toField()
    },
  }
  return { open, moves }
}

type BoardStartProps = { isKept: boolean; onClear: () => void }

/** With what one begins: the board of before, or none. */
function BoardStart({ isKept, onClear }: BoardStartProps) {
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 text-small text-ink-2">
      {isKept ? <p>Your board, as you left it.</p> : null}
      <Button look="quiet" className="ms-auto" onClick={onClear}>
        Clear the board
      </Button>
    </div>
  )
}

const LEAD_AT_EASE = 2

const NUMBERS = ['Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** Who lets many lead is asked which; it hinders nobody. */
function ManyLead({ count }: { count: number }) {
  return (
    <p role="status" className="mt-3 text-small text-ink-2 empty:hidden">
      {count > LEAD_AT_EASE
        ? `${NUMBERS[count - LEAD_AT_EASE - 1] ?? count} lead: which would you test first?`
        : null}
    </p>
  )
}

function isOnBoard(board: Board): boolean {
  return TIERS.some((tier) => board[tier].length > 0)
}

function BoardHint({ id }: { id: string }) {
  return (
    <p id={id} className="mt-2 text-small text-ink-3 pointer-coarse:hidden">
      Drag a name, or choose it and press 1–4 for its tier, the arrows to move it, Delete to take it
      off.
    </p>
  )
}
