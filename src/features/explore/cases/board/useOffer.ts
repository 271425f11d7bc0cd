import { type KeyboardEvent, useState } from 'react'
import type { Board, BoardItem } from '@/domain/cases/attempt'
import { spotOf } from '@/domain/cases/boardEdits'
import { type Candidates, isCalled, type KnownCandidate } from '@/domain/cases/candidates'
import type { BoardOption } from './BoardOptions'

/** So many names are offered while one writes; all of them from the list. */
const OFFERED = 7

type OfferOf = { names: Candidates; board: Board; onAdd: (item: BoardItem) => void }

/** What the field offers while one writes, or all names when the list is open. */
export function useOffer({ names, board, onAdd }: OfferOf) {
  const [words, setWords] = useState('')
  const [isListOpen, setListOpen] = useState(false)
  const [active, setActive] = useState(0)
  const isOffering = isListOpen || words.trim() !== ''
  const options = isOffering ? optionsFor(words, isListOpen, names, board) : []
  const at = Math.min(active, options.length - 1)
  const write = (next: string) => {
    setWords(next)
    setActive(0)
  }
  const choose = (option: BoardOption | undefined) => {
    if (!option) return
    onAdd(option.item)
    write('')
  }
  const walk = (steps: number) =>
    setActive((at + steps + options.length) % Math.max(1, options.length))
  const close = () => {
    write('')
    setListOpen(false)
  }
  const acts: Record<string, (() => void) | undefined> = {
    ArrowDown: () => (isOffering ? walk(1) : setListOpen(true)),
    ArrowUp: () => walk(-1),
    Enter: options[at] && (() => choose(options[at])),
    Escape: isOffering ? close : undefined,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.nativeEvent.isComposing ? undefined : acts[event.key]
    if (!act) return
    event.preventDefault()
    // Enter puts something on the board; it does not commit to it.
    event.stopPropagation()
    act()
  }
  const toggleList = () => {
    setListOpen(!isListOpen)
    setActive(0)
  }
  return { words, options, at, isListOpen, write, choose, toggleList, onKeyDown }
}

/** The nearest names first, then one's own words; these lead where no name has all of them. */
function optionsFor(
  words: string,
  isListOpen: boolean,
  names: Candidates,
  board: Board,
): BoardOption[] {
  const { found, isSure } = names.matching(words)
  const shown = isListOpen ? found : found.slice(0, OFFERED)
  const known = shown.map((each) => optionOf(each, names, board))
  const own = ownOption(words)
  if (!own || found.some((each) => isCalled(each, words))) return known
  return isSure ? [...known, own] : [own, ...known]
}

function ownOption(words: string): BoardOption | undefined {
  const own = words.trim().replaceAll(/\s+/g, ' ')
  if (own === '') return undefined
  const where = 'in your own words'
  return {
    item: { words: own },
    name: `“${own}”`,
    where,
    node: undefined,
    isSite: false,
    isOn: undefined,
  }
}

function optionOf(candidate: KnownCandidate, names: Candidates, board: Board): BoardOption {
  const { ref, name, where, node, kind } = candidate
  const spot = spotOf(board, names.keyOf({ ref }), names.keyOf)
  return { item: { ref }, name, where, node, isSite: kind === 'site', isOn: spot?.tier }
}
