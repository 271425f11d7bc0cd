import { expect, test } from 'vitest'
import type { RebuiltBranch } from '@/domain/recall/rebuilt'
import { nodeId } from '@/domain/schema/schema'
import { untilWords } from '@/features/explore/recall/calendar/dayWords'
import { filteredCards, NO_FILTER } from '@/features/explore/recall/cards/filteredCards'
import { logRows } from '@/features/explore/recall/cards/logRows'
import { proposedGrade, rebuiltWords } from '@/features/explore/recall/rebuild/rebuiltWords'
import { allWritten, withWords } from '@/features/explore/recall/rebuild/written'
import { comesBackWords, stateWord } from '@/features/explore/recall/cards/memoryWords'
import { strengthWords } from '@/features/explore/recall/progress/strengthWords'
import { inOneWord, type StrengthCounts } from '@/domain/recall/progress'
import { sittingDone } from '@/features/explore/recall/sitting/sittingDone'
import { EMPTY_BOOK, withEvents } from '@/domain/recall/reviewBook'
import type { Grade, ReviewEvent } from '@/domain/recall/reviewEvent'
import type { RecallCard } from '@/domain/recall/recallCard'

const root = nodeId('root')
const named = (verdict: 'right' | 'near', words: string): RebuiltBranch => ({
  parent: root,
  words,
  verdict,
  node: nodeId(words),
})
const extra: RebuiltBranch = { parent: root, words: 'spleen', verdict: 'extra' }

test('a grade that was taken back is one row of the log of a card', () => {
  const at = 1
  const good = {
    id: 'a',
    kind: 'review',
    card: 'x',
    grade: 'good',
    at,
    tookMs: 1,
    name: 'x',
  } as const
  const undo = { id: 'b', kind: 'undo', card: 'x', review: 'a', at: 2 } as const
  const aside = { id: 'c', kind: 'suspend', card: 'x', at: 3 } as const
  expect(logRows([good, undo, aside])).toEqual([aside, good])
  // Its grade is on a device that has not been merged yet.
  expect(logRows([undo])).toEqual([undo])
})

test('a way to catch up ends on a day of this week, or on a date', () => {
  const today = 20_781
  expect(untilWords(today, today)).toBe('until tonight')
  expect(untilWords(today + 2, today)).toBe('until Thursday')
  expect(untilWords(today + 13, today)).toBe('until 7 December')
})

test('a rebuilt branch is told in one sentence', () => {
  const written = [named('right', 'cord'), named('near', 'rots'), extra]
  expect(rebuiltWords({ written, missing: [nodeId('muscle')] })).toBe(
    '2 of 3: 1 nearly right, 1 missing, 1 extra.',
  )
  expect(rebuiltWords({ written: [named('right', 'cord')], missing: [] })).toBe('All 1, all right.')
})

test.each<[string, RebuiltBranch[], string[], Grade]>([
  ['spelling does not count against one', [named('near', 'rots')], [], 'good'],
  ['what is missing is forgotten', [named('right', 'cord')], ['muscle'], 'again'],
  ['what is extra makes it hard', [named('right', 'cord'), extra], [], 'hard'],
])('%s', (_, written, missing, grade) => {
  expect(proposedGrade({ written, missing: missing.map(nodeId) })).toBe(grade)
})

test('slots that were left empty are not compared', () => {
  const written = withWords(withWords({}, root, 2, ' cord '), root, 0, '')
  expect(allWritten(written)).toEqual([{ parent: 'root', words: 'cord' }])
})

const card = (id: string, name: string): RecallCard => ({
  id,
  kind: 'children',
  schema: 's',
  node: root,
  branch: root,
  name,
})
const graded = (id: string, of: string, grade: Grade): ReviewEvent => ({
  kind: 'review',
  id,
  card: of,
  at: 1_000_000,
  grade,
  tookMs: 1,
  name: of,
})

test('cards are found by words of their name in any order, and by where they stand', () => {
  const cards = [card('s/children/a', 'Roots of the leg'), card('s/children/b', 'Muscle')]
  const book = withEvents(EMPTY_BOOK, [graded('1', 's/children/b', 'good')])
  const found = (filter: object) =>
    filteredCards(cards, book, { ...NO_FILTER, ...filter }, 2_000_000).map(({ name }) => name)
  expect(found({ words: 'leg roots' })).toEqual(['Roots of the leg'])
  expect(found({ standing: 'new' })).toEqual(['Roots of the leg'])
  expect(found({ standing: 'learning' })).toEqual(['Muscle'])
})

test('a sitting counts each card once, and names those that were forgotten on the way', () => {
  const reviews = [graded('1', 'a', 'again'), graded('2', 'a', 'good'), graded('3', 'b', 'good')]
  const acts = ['1', '2', '3'].map((review) => ({
    kind: 'graded' as const,
    card: review === '3' ? 'b' : 'a',
    review,
  }))
  const sitting = {
    schema: 's',
    node: undefined,
    cards: undefined,
    startedAt: 0,
    current: undefined,
  }
  expect(sittingDone({ ...sitting, acts }, reviews)).toEqual({ asked: 2, hard: new Set(['a']) })
})

const none = { new: 0, learning: 0, weak: 0, fair: 0, strong: 0 }

test.each<[Partial<StrengthCounts>, string]>([
  [{ new: 3 }, 'new: 3 cards'],
  [{ new: 80, weak: 3, fair: 9 }, 'weak: 3 of the 12 begun'],
  [{ learning: 5, fair: 3, new: 2 }, 'learning: 5 of the 8 begun'],
  [{ fair: 4, strong: 3, new: 5 }, 'fair: 7 of 12 known'],
  [{ strong: 9, fair: 1 }, 'strong: 9 of 10'],
])('a node with %j says of how many cards its word is true', (counts, words) => {
  const all = { ...none, ...counts }
  expect(strengthWords({ own: all, all, strength: inOneWord(all) })).toBe(words)
})

test('a card that was graded by a clock that ran ahead is due now, and one long overdue is weak', () => {
  const later = 5_000 * 24 * 60 * 60_000
  const { memories } = withEvents(EMPTY_BOOK, [
    graded('1', 'a', 'easy'),
    { ...graded('2', 'b', 'easy'), at: later },
  ])
  expect(comesBackWords(memories.get('b'), 1_000_000)).toBe('due now')
  expect(stateWord(memories.get('a'), 1_000_000)).toBe('known')
  expect(stateWord(memories.get('a'), later)).toBe('weak')
})
