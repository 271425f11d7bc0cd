import { expect, test } from 'vitest'
import type { RebuiltBranch } from '@/domain/recall/rebuilt'
import { nodeId } from '@/domain/schema/schema'
import { filteredCards, NO_FILTER } from '@/features/explore/recall/cards/filteredCards'
import { proposedGrade, rebuiltWords } from '@/features/explore/recall/rebuild/rebuiltWords'
import { allWritten, withWords } from '@/features/explore/recall/rebuild/written'
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
    filteredCards(cards, book, { ...NO_FILTER, ...filter }).map(({ name }) => name)
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
