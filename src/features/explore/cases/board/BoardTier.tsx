import { useId } from 'react'
import type { BoardItem as Item } from '@/domain/cases/attempt'
import type { Candidates } from '@/domain/cases/candidates'
import type { Tier } from '@/domain/cases/patientCase'
import { TIER_NAMES } from '@/domain/cases/tierNames'
import { Icon } from '@/ui/Icon'
import { BoardItem } from './BoardItem'
import type { BoardItemActs } from './boardItemActs'
import { TIER_PURPOSES } from './tierPurposes'
import type { BoardDrag } from './useBoardDrag'

type BoardTierProps = BoardItemActs & {
  tier: Tier
  /** The key that puts an item here. */
  digit: number
  items: readonly Item[]
  names: Candidates
  hintId: string
  /** Whether what is added next lands here. */
  isTarget: boolean
  open: string | undefined
  drag: BoardDrag
  onTarget: () => void
}

/** A tier of the board: what it is for, and what stands in it. */
export function BoardTier(props: BoardTierProps) {
  const { tier, digit, items, names, hintId, isTarget, open, drag, onTarget, ...acts } = props
  const heading = useId()
  const over = drag.dragged?.over
  const isOver = over?.tier === tier
  const others = items.filter((item) => names.keyOf(item) !== drag.dragged?.key)
  const markBefore = isOver ? others[over.at] : undefined
  return (
    <section
      aria-labelledby={heading}
      data-tier={tier}
      className={`board-tier flex min-w-0 flex-col rounded-xl border bg-surface p-3 ${isOver ? 'border-accent' : 'border-hairline'}`}
    >
      <div className="flex items-center gap-2">
        <h4 id={heading} className="weight-label tight text-[1.0625rem] leading-6">
          {TIER_NAMES[tier]}
        </h4>
        <kbd
          aria-hidden="true"
          className="grid size-5 place-items-center rounded border border-hairline text-kicker text-ink-3 pointer-coarse:hidden"
        >
          {digit}
        </kbd>
        <button
          type="button"
          aria-label={`Add here: ${TIER_NAMES[tier]}`}
          aria-pressed={isTarget}
          onClick={onTarget}
          className={`touch-target ml-auto flex min-h-7 items-center gap-1 rounded-md px-1.5 text-small ${isTarget ? 'weight-label text-accent' : 'text-ink-3 hover:text-ink'}`}
        >
          <Icon name="plus" sizePx={14} />
          Add here
        </button>
      </div>
      <p className="mt-0.5 text-small text-ink-3">{TIER_PURPOSES[tier]}</p>
      <ul aria-labelledby={heading} className="mt-2 flex min-h-10 flex-1 flex-col gap-1.5">
        {items.map((item) => {
          const key = names.keyOf(item)
          return (
            <BoardItem
              key={key}
              itemKey={key}
              name={names.nameOf(item)}
              glyph={names.known(key)?.node}
              isSite={names.known(key)?.kind === 'site'}
              tier={tier}
              hintId={hintId}
              isOpen={open === key}
              isMarkedBefore={item === markBefore}
              drag={drag}
              {...acts}
            />
          )
        })}
        {isOver && !markBefore ? <li aria-hidden="true" className="board-drop" /> : null}
      </ul>
    </section>
  )
}
