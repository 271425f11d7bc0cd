import { type KeyboardEvent, type Ref, useCallback, useEffect, useId, useRef } from 'react'
import type { Board, BoardItem } from '@/domain/cases/attempt'
import type { Candidates } from '@/domain/cases/candidates'
import type { Tier } from '@/domain/cases/patientCase'
import { TIER_NAMES } from '@/domain/cases/tierNames'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { BoardOptions } from './BoardOptions'
import { useOffer } from './useOffer'

const LONGEST_WORDS = 80

type AddToBoardProps = {
  ref: Ref<HTMLInputElement>
  names: Candidates
  board: Board
  /** The tier that the next one lands in. */
  target: Tier
  onAdd: (item: BoardItem, tier: Tier) => void
}

/** Puts a diagnosis on the board: by writing its name, from the list, or in one's own words. */
export function AddToBoard({ ref, names, board, target, onAdd }: AddToBoardProps) {
  const listId = useId()
  const offer = useOffer({ names, board, onAdd: (item) => onAdd(item, target) })
  const { options, at, isListOpen } = offer
  const [place, makeRoom] = useRoomBelow()
  const isOffering = options.length > 0
  useEffect(() => {
    if (isOffering) makeRoom()
  }, [isOffering, makeRoom])
  return (
    <div ref={place} className="scroll-mt-3">
      <div className="flex items-center gap-2">
        <span className="flex min-w-0 flex-1 items-center gap-2 rounded-xl border border-wire bg-surface px-3 text-ink-3 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-accent">
          <Icon name="plus" />
          <NameField
            ref={ref}
            listId={listId}
            active={options[at] && at}
            target={target}
            words={offer.words}
            onWrite={offer.write}
            onFocus={makeRoom}
            onKeyDown={offer.onKeyDown}
          />
        </span>
        <Button aria-expanded={isListOpen} onClick={offer.toggleList}>
          {isListOpen ? 'Close the list' : 'All names'}
        </Button>
      </div>
      <BoardOptions id={listId} options={options} active={at} onChoose={offer.choose} />
    </div>
  )
}

/** What is offered is as high as that, with the foot of the story below it. */
const OFFER_PX = 360

/** Brings the field up where its offer would not be seen: below it are the foot and a keyboard. */
function useRoomBelow() {
  const place = useRef<HTMLDivElement>(null)
  const makeRoom = useCallback(() => {
    const room = window.innerHeight - (place.current?.getBoundingClientRect().bottom ?? 0)
    if (room < OFFER_PX) place.current?.scrollIntoView({ block: 'start' })
  }, [])
  return [place, makeRoom] as const
}

type NameFieldProps = {
  ref: Ref<HTMLInputElement>
  listId: string
  /** The place of the option that Enter takes; nothing while none is offered. */
  active: number | undefined
  target: Tier
  words: string
  onWrite: (words: string) => void
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

function NameField(props: NameFieldProps) {
  const { ref, listId, active, target, words, onWrite, onFocus, onKeyDown } = props
  const tier = TIER_NAMES[target]
  return (
    <input
      ref={ref}
      role="combobox"
      aria-expanded={active !== undefined}
      aria-controls={listId}
      aria-activedescendant={active === undefined ? undefined : `${listId}-${active}`}
      aria-autocomplete="list"
      aria-label={`Add a diagnosis, a site or your own words to: ${tier}`}
      placeholder={`Add to ${tier.toLowerCase()}…`}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="done"
      dir="auto"
      maxLength={LONGEST_WORDS}
      value={words}
      onChange={(event) => onWrite(event.target.value)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      className="h-11 min-w-0 flex-1 bg-transparent text-[1rem] text-ink outline-none placeholder:text-ink-3"
    />
  )
}
