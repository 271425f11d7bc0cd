import { expect, test } from 'vitest'
import { type DueOptions, dueList } from '@/domain/recall/dueList'
import { EMPTY_BOOK } from '@/domain/recall/reviewBook'
import type { ReviewEvent } from '@/domain/recall/reviewEvent'
import { bookOf, DAY_MS, HOUR_MS, learnt, recallCard, review } from '../../../support/reviewed'

/** Noon in London. */
const NOON = Date.UTC(2026, 2, 2, 12)
const MINUTE_MS = 60_000

const cards = ['cord/1', 'cord/2', 'cord/3', 'roots/1', 'roots/2', 'nerve/1'].map(recallCard)
const many = Array.from({ length: 40 }, (_, at) => `cord/${at}`)

const at = (now: number, more: Partial<DueOptions> = {}): DueOptions => ({
  now,
  utcOffsetMin: 0,
  newPerDay: 10,
  duePerDay: 100,
  newOrder: 'blocked',
  seed: 0,
  ...more,
})
const asked = (events: readonly ReviewEvent[], options: DueOptions) =>
  dueList(cards, bookOf(...events), options).queue.map(({ name }) => name)
const suspended = (card: string): ReviewEvent => ({
  id: `suspend ${card}`,
  kind: 'suspend',
  card: recallCard(card).id,
  at: NOON,
})

test('for a beginner the new cards of a day come branch by branch', () => {
  const list = dueList(cards, EMPTY_BOOK, at(NOON, { newPerDay: 4 }))
  expect(list.queue.map(({ name }) => name)).toEqual(['cord/1', 'cord/2', 'cord/3', 'roots/1'])
  expect(list.counts).toEqual({ new: 4, learning: 0, due: 0 })
  // Four new cards, each asked twice, 12 seconds each.
  expect(list.minutes).toBe(2)
})

test('the branch that was begun first is finished before the next', () => {
  expect(asked(learnt('roots/1', NOON - DAY_MS), at(NOON))).toEqual([
    'roots/2',
    'cord/1',
    'cord/2',
    'cord/3',
    'nerve/1',
  ])
})

test('mixed new cards come in turns from each branch, in the order of learning within it', () => {
  const mixed = asked([], at(NOON, { newOrder: 'mixed' }))
  expect(new Set(mixed.slice(0, 3).map((name) => name.split('/')[0]))).toHaveProperty('size', 3)
  expect(mixed.filter((name) => name.startsWith('cord'))).toEqual(['cord/1', 'cord/2', 'cord/3'])
})

test('what was new today counts towards the limit of the day, and not on the day after', () => {
  const done = learnt('cord/1', NOON - HOUR_MS)
  expect(dueList(cards, bookOf(...done), at(NOON, { newPerDay: 3 })).counts.new).toBe(2)
  expect(dueList(cards, bookOf(...done), at(NOON + DAY_MS, { newPerDay: 3 })).counts.new).toBe(3)
})

test('a day of study ends at four in the morning, where one is', () => {
  const evening = Date.UTC(2026, 2, 2, 22)
  const counts = (now: number, utcOffsetMin: number) =>
    dueList(cards, bookOf(...learnt('cord/1', evening)), at(now, { utcOffsetMin, newPerDay: 3 }))
      .counts.new
  expect(counts(Date.UTC(2026, 2, 3, 3, 59), 0)).toBe(2)
  expect(counts(Date.UTC(2026, 2, 3, 4, 1), 0)).toBe(3)
  // In Tokyo it is seven in the morning when it is ten in the evening in London.
  expect(counts(Date.UTC(2026, 2, 3, 4, 1), 9 * 60)).toBe(2)
  expect(counts(Date.UTC(2026, 2, 3, 19, 1), 9 * 60)).toBe(3)
})

test('what is being learnt and due comes before all else, and what is not yet due comes last', () => {
  const events = [
    ...learnt('cord/1', NOON - 10 * DAY_MS),
    review('cord/2', 'again', NOON - 2 * MINUTE_MS),
    review('roots/1', 'good', NOON - 5 * MINUTE_MS),
  ]
  const list = dueList(cards, bookOf(...events), at(NOON, { newPerDay: 3 }))
  expect(list.queue.map(({ name }) => name)).toEqual(['cord/2', 'cord/1', 'cord/3', 'roots/1'])
  expect(list.counts).toEqual({ new: 1, learning: 2, due: 1 })
})

test('what was left in its first steps on an earlier day is due, within the limit of the day', () => {
  const left = ['cord/1', 'cord/2'].map((name) => review(name, 'good', NOON - 20 * DAY_MS))
  const list = dueList(cards, bookOf(...left), at(NOON, { duePerDay: 1, newPerDay: 0 }))
  expect(list.counts).toEqual({ new: 0, learning: 0, due: 1 })
  const answered = bookOf(...left, review('cord/1', 'good', NOON - HOUR_MS))
  expect(dueList(cards, answered, at(NOON, { duePerDay: 1, newPerDay: 0 })).counts.due).toBe(0)
})

test('a few quick answers do not halve the time that is foretold', () => {
  const quick = learnt('roots/1', NOON - HOUR_MS).map((event) => ({ ...event, tookMs: 500 }))
  expect(dueList(many.map(recallCard), bookOf(...quick), at(NOON)).minutes).toBe(4)
})

test('what waits longest comes first', () => {
  const inTurn = many.slice(0, 12)
  const events = inTurn.flatMap((name, turn) => learnt(name, NOON - (40 - turn) * DAY_MS))
  const list = dueList(inTurn.map(recallCard), bookOf(...events.toReversed()), at(NOON))
  expect(list.queue.map(({ name }) => name)).toEqual(inTurn)
})

test('reviews of one day are mixed alike on every device, and otherwise on another day', () => {
  const deck = [...many, ...many.map((name) => name.replace('cord', 'roots'))].map(recallCard)
  const book = bookOf(...deck.flatMap(({ name }) => learnt(name, NOON - 9 * DAY_MS)))
  const order = (now: number) =>
    dueList(deck, book, at(now, { newPerDay: 0 })).queue.map(({ name }) => name)
  expect(order(NOON)).toEqual(order(NOON + HOUR_MS))
  expect(order(NOON)).not.toEqual(order(NOON + DAY_MS))
  const branches = order(NOON).map((name) => name.split('/')[0])
  const changes = branches.filter((branch, place) => branch !== branches[place - 1])
  expect(changes.length).toBeGreaterThan(20)
})

test('what is due counts what was answered today, and says how to catch up without a flood', () => {
  const deck = many.map(recallCard)
  const events = deck.flatMap(({ name }) => learnt(name, NOON - 9 * DAY_MS))
  const answered = many.slice(0, 4).map((name) => review(name, 'good', NOON - HOUR_MS))
  const options = at(NOON, { newPerDay: 0, duePerDay: 10 })
  const list = dueList(deck, bookOf(...events, ...answered), options)
  expect(list.counts.due).toBe(6)
  expect(list.catchUp).toEqual({
    beyond: 30,
    usual: { days: 4, perDay: 10 },
    plans: [{ days: 3, perDay: 14 }],
  })
  expect(dueList(deck, bookOf(...events), { ...options, duePerDay: undefined }).catchUp).toBe(
    undefined,
  )
})

test('a suspended card is not asked, be it new or due', () => {
  const events = [...learnt('cord/1', NOON - 9 * DAY_MS), suspended('cord/1'), suspended('cord/2')]
  expect(asked(events, at(NOON))).toEqual(['cord/3', 'roots/1', 'roots/2', 'nerve/1'])
})

test('a sitting of five asks five cards, and those that were begun until they are learnt', () => {
  const begun = new Set([recallCard('cord/1').id])
  const events = [review('cord/1', 'good', NOON - MINUTE_MS)]
  const options = at(NOON, { limit: { cards: 3, begun } })
  expect(asked(events, options)).toEqual(['cord/2', 'cord/3', 'cord/1'])
})

test('a sitting on a branch asks of it alone, within the limit of the day', () => {
  const isAsked = ({ branch }: { branch: string }) => branch === 'roots'
  expect(asked([], at(NOON, { isAsked, newPerDay: 1 }))).toEqual(['roots/1'])
})

test('when nothing is left, it is said when the next card comes back', () => {
  const events = cards.flatMap(({ name }) => learnt(name, NOON))
  const list = dueList(cards, bookOf(...events), at(NOON + HOUR_MS))
  expect(list.queue).toEqual([])
  expect(list.nextAt).toBeGreaterThan(NOON + DAY_MS)
  expect(dueList([], EMPTY_BOOK, at(NOON)).nextAt).toBe(undefined)
})

test('a card that was graded while the clock ran years ahead is asked now', () => {
  const events = learnt('cord/1', NOON + 4 * 365 * DAY_MS)
  expect(asked(events, at(NOON, { newPerDay: 0 }))).toEqual(['cord/1'])
})
