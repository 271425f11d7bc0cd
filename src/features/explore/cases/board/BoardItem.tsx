import type { KeyboardEvent } from 'react'
import { type Tier, TIERS } from '@/domain/cases/patientCase'
import { TIER_NAMES } from '@/domain/cases/tierNames'
import type { SchemaNode } from '@/domain/schema/schema'
import { IconButton } from '@/ui/Button'
import { Glyph } from '@/ui/Glyph'
import type { BoardItemActs } from './boardItemActs'
import { SiteMark } from './SiteMark'
import type { BoardDrag } from './useBoardDrag'

type BoardItemProps = BoardItemActs & {
  itemKey: string
  name: string
  /** The card that shows it; none for one's own words. */
  glyph: SchemaNode | undefined
  isSite: boolean
  tier: Tier
  hintId: string
  isOpen: boolean
  /** Whether what is dragged would land before it. */
  isMarkedBefore: boolean
  drag: BoardDrag
}

/** A diagnosis on the board: its name moves it by drag and by keys, and opens the buttons. */
export function BoardItem(props: BoardItemProps) {
  const { itemKey, name, glyph, isSite, tier, hintId, isOpen, isMarkedBefore, drag, ...acts } =
    props
  const dragged = drag.dragged?.key === itemKey ? drag.dragged : undefined
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actOf(event, itemKey, acts)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <>
      {isMarkedBefore ? <li aria-hidden="true" className="board-drop" /> : null}
      <li
        data-item={itemKey}
        style={dragged ? { transform: `translate(${dragged.x}px, ${dragged.y}px)` } : undefined}
        className={`board-item rounded-lg border bg-paper ${dragged ? 'board-dragged border-accent shadow-card' : 'border-hairline'}`}
        onPointerDown={(event) => drag.onPress(itemKey, event)}
      >
        <div className="flex min-h-10 items-center pointer-coarse:min-h-11">
          <span data-grip aria-hidden="true" className="board-grip text-wire">
            <Grip />
          </span>
          <button
            type="button"
            data-item-name
            aria-expanded={isOpen}
            aria-describedby={hintId}
            onClick={() => (drag.wasDragged() ? undefined : acts.onOpen(itemKey))}
            onKeyDown={onKeyDown}
            className="flex min-w-0 flex-1 items-center gap-2 rounded-md py-1.5 pe-2.5 text-start"
          >
            {glyph ? <Glyph hue={glyph.hue} kind={glyph.kind} className="shrink-0" /> : null}
            <span dir="auto" className="min-w-0 text-label wrap-anywhere">
              {name}
              {isSite ? <SiteMark /> : null}
            </span>
          </button>
        </div>
        {isOpen ? <ItemActs itemKey={itemKey} name={name} tier={tier} {...acts} /> : null}
      </li>
    </>
  )
}

type ItemActsProps = BoardItemActs & { itemKey: string; name: string; tier: Tier }

/** The same by click: to a tier, up, down, off the board. */
function ItemActs({ itemKey, name, tier, onTier, onStep, onTakeOff }: ItemActsProps) {
  return (
    <div
      data-item-acts
      role="group"
      aria-label={`Move ${name}`}
      className="flex flex-wrap items-center gap-1 border-t border-hairline p-1.5"
    >
      {TIERS.filter((each) => each !== tier).map((each) => (
        <button
          key={each}
          type="button"
          onClick={() => onTier(itemKey, each)}
          className="min-h-8 rounded-md border border-hairline bg-surface px-2 text-small hover:border-wire pointer-coarse:min-h-11"
        >
          {TIER_NAMES[each]}
        </button>
      ))}
      <span className="ml-auto flex">
        <IconButton icon="chevron-up" label={`Up: ${name}`} onClick={() => onStep(itemKey, 'up')} />
        <IconButton
          icon="chevron-down"
          label={`Down: ${name}`}
          onClick={() => onStep(itemKey, 'down')}
        />
        <IconButton icon="close" label={`Take off: ${name}`} onClick={() => onTakeOff(itemKey)} />
      </span>
    </div>
  )
}

function actOf(
  { key, ctrlKey, metaKey, altKey, currentTarget }: KeyboardEvent,
  item: string,
  { onTier, onStep, onTakeOff }: BoardItemActs,
): (() => void) | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  const tier = TIERS[Number(key) - 1]
  if (tier) return () => onTier(item, tier)
  const isRtl = getComputedStyle(currentTarget).direction === 'rtl'
  switch (key) {
    case 'ArrowUp':
      return () => onStep(item, 'up')
    case 'ArrowDown':
      return () => onStep(item, 'down')
    case 'ArrowLeft':
      return () => onStep(item, isRtl ? 'tier-after' : 'tier-before')
    case 'ArrowRight':
      return () => onStep(item, isRtl ? 'tier-before' : 'tier-after')
    case 'Delete':
    case 'Backspace':
      return () => onTakeOff(item)
    default:
      return undefined
  }
}

function Grip() {
  return (
    <svg viewBox="0 0 10 16" width="10" height="16" fill="currentColor">
      {[3, 8, 13].flatMap((y) => [
        <circle key={`l${y}`} cx="3" cy={y} r="1.3" />,
        <circle key={`r${y}`} cx="7.4" cy={y} r="1.3" />,
      ])}
    </svg>
  )
}
