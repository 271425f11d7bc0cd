import { dueList, type DueOptions } from '@/domain/recall/dueList'
import type { RecallCard } from '@/domain/recall/recallCard'
import { EMPTY_BOOK, type ReviewBook, withEvents } from '@/domain/recall/reviewBook'
import { GRADES, type ReviewEvent } from '@/domain/recall/reviewEvent'
import { randomFrom } from '@/domain/localisation/hiddenLesion/randomFrom'
import { nodeId } from '@/domain/schema/schema'

/** Cards, branches among which they are, and how often each was graded. */
const DECK = { cards: 10_000, branches: 40, reviews: 5 }
const AIM_MS = 50
const LIST_RUNS = 25
const BOOK_RUNS = 3
const DAY_MS = 24 * 60 * 60_000
const NOW = Date.UTC(2026, 2, 2, 12)

const options: DueOptions = {
  now: NOW,
  utcOffsetMin: 0,
  newPerDay: 10,
  duePerDay: 100,
  newOrder: 'blocked',
  seed: 0,
}
const cards = Array.from({ length: DECK.cards }, (_, at) => card(at))
const events = cards.flatMap(({ id, name }, at) => history(id, name, at))
const book = withEvents(EMPTY_BOOK, events)

const listMs = medianMs(LIST_RUNS, () => dueList(cards, book, options))
const sortMs = medianMs(LIST_RUNS, () => sorted(cards, book))
const bookMs = medianMs(BOOK_RUNS, () => withEvents(EMPTY_BOOK, events))
const oneMs = medianMs(LIST_RUNS, (turn) => withEvents(book, [graded(`one more ${turn}`)]))
console.log('\nRecall: what is due today, and the schedule from the log of all reviews, median')
console.log(
  `  due list of ${DECK.cards} cards: ${listMs.toFixed(1)} ms (aim: under ${AIM_MS} ms), ${(listMs / sortMs).toFixed(1)} × sorting them by when they are due`,
)
console.log(
  `  schedule from ${events.length} reviews: ${bookMs.toFixed(0)} ms; one more review: ${oneMs.toFixed(2)} ms`,
)

/** The least that a due list has to do. */
function sorted(deck: readonly RecallCard[], known: ReviewBook) {
  const dueOf = ({ id }: RecallCard) => known.memories.get(id)?.schedule?.due ?? 0
  return deck.map((one) => ({ one, due: dueOf(one) })).toSorted((a, b) => a.due - b.due)
}

function card(at: number): RecallCard {
  const branch = nodeId(`branch-${at % DECK.branches}`)
  return {
    id: `deck/children/${at}`,
    kind: 'children',
    schema: 'deck',
    node: branch,
    branch,
    name: `Card ${at}`,
  }
}

/** Mostly remembered, within the last two months; every tenth card is new. */
function history(id: string, name: string, seed: number): ReviewEvent[] {
  if (seed % 10 === 0) return []
  const random = randomFrom(seed)
  let at = NOW - 60 * DAY_MS
  return Array.from({ length: DECK.reviews }, (_, turn) => {
    at += turn === 1 ? 10 * 60_000 : random() * 12 * DAY_MS
    const grade = random() < 0.8 ? 'good' : (GRADES[Math.floor(random() * GRADES.length)] ?? 'good')
    return { id: `${seed} ${turn}`, kind: 'review', card: id, at, grade, tookMs: 8000, name }
  })
}

function graded(id: string): ReviewEvent {
  const { id: first = '', name = '' } = cards[1] ?? {}
  return { id, kind: 'review', card: first, at: NOW, grade: 'good', tookMs: 8000, name }
}

function medianMs(runs: number, run: (turn: number) => unknown): number {
  const times: number[] = []
  for (let turn = 0; turn < runs; turn += 1) {
    const before = performance.now()
    run(turn)
    times.push(performance.now() - before)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}
