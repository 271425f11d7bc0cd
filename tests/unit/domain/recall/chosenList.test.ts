import { expect, test } from 'vitest'
import { askedOnce, chosenList } from '@/domain/recall/chosenList'
import { dueList } from '@/domain/recall/dueList'
import { weakCards } from '@/domain/recall/weakCards'
import type { ReviewEvent } from '@/domain/recall/reviewEvent'
import { bookOf, DAY_MS, HOUR_MS, learnt, recallCard, review } from '../../../support/reviewed'

const NOW = Date.UTC(2026, 10, 24, 12)
const deck = ['cord/1', 'cord/2', 'roots/1', 'nerve/1'].map(recallCard)
const idOf = (name: string) => recallCard(name).id

/** Forgotten yesterday, and learnt anew since: it is weak, and not due before tomorrow. */
const forgotten = (name: string) => [
  ...learnt(name, NOW - 9 * DAY_MS),
  review(name, 'again', NOW - 2 * HOUR_MS),
  review(name, 'good', NOW - HOUR_MS),
]
/** Learnt once, and not seen for a year. */
const neglected = (name: string) => learnt(name, NOW - 365 * DAY_MS)
const EVENTS = [...forgotten('cord/1'), ...neglected('roots/1'), ...learnt('cord/2', NOW - DAY_MS)]

test('weak are cards that were forgotten or wait too long, the likeliest forgotten first', () => {
  const weak = weakCards(deck, bookOf(...EVENTS), NOW)
  expect(weak.map(({ name }) => name)).toEqual(['roots/1', 'cord/1'])
  const aside: ReviewEvent = { id: 'aside', kind: 'suspend', card: idOf('roots/1'), at: NOW }
  expect(weakCards(deck, bookOf(...EVENTS, aside), NOW)).toHaveLength(1)
})

test('a chosen card is asked though it is not due, and until it is remembered', () => {
  const ids = ['roots/1', 'cord/1'].map(idOf)
  const left = (...given: ReviewEvent[]) => {
    const chosen = { ids, given: new Set(given.map(({ id }) => id)), now: NOW }
    return chosenList(deck, bookOf(...EVENTS, ...given), chosen)
  }
  const names = (...given: ReviewEvent[]) => left(...given).queue.map(({ name }) => name)
  const failed = review('roots/1', 'again', NOW)
  const known = review('cord/1', 'good', NOW + 1)
  expect(names()).toEqual(['roots/1', 'cord/1'])
  expect(names(failed)).toEqual(['cord/1', 'roots/1'])
  expect(left(failed).counts).toEqual({ new: 0, learning: 1, due: 1 })
  expect(names(failed, known)).toEqual(['roots/1'])
  expect(names(failed, known, review('roots/1', 'good', NOW + 2))).toEqual([])
})

test('a first taste asks a new card again only where it was forgotten', () => {
  const given = [review('cord/1', 'good', NOW), review('roots/1', 'again', NOW + 1)]
  const book = bookOf(...given)
  const options = { now: NOW + 2, utcOffsetMin: 0, newPerDay: 3, newOrder: 'blocked' as const }
  const list = dueList(deck, book, { ...options, duePerDay: undefined, seed: 0 })
  const once = askedOnce(list, book, new Set(given.map(({ id }) => id)))
  expect(list.queue.map(({ name }) => name)).toContain('cord/1')
  expect(once.queue.map(({ name }) => name)).not.toContain('cord/1')
  expect(once.queue.map(({ name }) => name)).toContain('roots/1')
  expect(once.counts).toEqual({ new: list.counts.new, learning: 1, due: 0 })
})
