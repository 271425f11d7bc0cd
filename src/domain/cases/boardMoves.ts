import type { Board, BoardItem } from './attempt'
import type { Candidates } from './candidates'
import { type Candidate, type ExpertBoard, type Tier, TIERS } from './patientCase'

/** A board as it is drawn: names by tier, of the expert or of the learner. */
export type NamedBoard = Readonly<Record<Tier, readonly NamedItem[]>>

type NamedItem = {
  key: string
  name: string
  /** The finding that brought it here, by id. */
  movedBy: string | undefined
}

/** How one diagnosis went from a board to the next. */
export type BoardMove = {
  key: string
  name: string
  /** Nothing where it is new. */
  from: Tier | undefined
  /** Nothing where it is gone. */
  to: Tier | undefined
  movedBy: string | undefined
}

export function namedExpertBoard(board: ExpertBoard, names: Candidates): NamedBoard {
  return named(board, ({ of, movedBy }) => ({ of, movedBy }), names)
}

export function namedBoard(board: Board, names: Candidates): NamedBoard {
  return named(board, (item) => ({ of: item, movedBy: undefined }), names)
}

/**
 * Who moved from one board to the next: what changed its tier, what is new and what is gone, in the
 * order of the board after. What only changed its place within a tier did not move.
 */
export function boardMoves(before: NamedBoard, after: NamedBoard): BoardMove[] {
  const tierBefore = tiersByKey(before)
  const tierAfter = tiersByKey(after)
  const arrived = TIERS.flatMap((tier) =>
    after[tier].map((item): BoardMove => ({ ...item, from: tierBefore.get(item.key), to: tier })),
  )
  const gone = TIERS.flatMap((tier) =>
    before[tier]
      .filter(({ key }) => !tierAfter.has(key))
      .map((item): BoardMove => ({ ...item, from: tier, to: undefined, movedBy: undefined })),
  )
  return [...arrived.filter(({ from, to }) => from !== to), ...gone]
}

function named<Item>(
  board: Readonly<Record<Tier, readonly Item[]>>,
  read: (item: Item) => { of: BoardItem | Candidate; movedBy: string | undefined },
  names: Candidates,
): NamedBoard {
  const met = new Set<string>()
  const inTier = (tier: Tier) =>
    board[tier].flatMap((item): NamedItem[] => {
      const { of, movedBy } = read(item)
      const key = names.keyOf(of)
      if (met.has(key)) return []
      met.add(key)
      return [{ key, name: names.nameOf(of), movedBy }]
    })
  return {
    lead: inTier('lead'),
    cantMiss: inTier('cantMiss'),
    lessLikely: inTier('lessLikely'),
    unlikely: inTier('unlikely'),
  }
}

function tiersByKey(board: NamedBoard): ReadonlyMap<string, Tier> {
  return new Map(TIERS.flatMap((tier) => board[tier].map(({ key }) => [key, tier] as const)))
}
