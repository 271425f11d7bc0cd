import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laterThan } from '@/domain/recall/eventsInOrder'
import { EMPTY_BOOK, type ReviewBook, withEvents } from '@/domain/recall/reviewBook'
import { GRADES, type Grade, type ReviewEvent } from '@/domain/recall/reviewEvent'
import { createScheduler } from '@/domain/recall/scheduler'
import { bookOf, DAY_MS, HOUR_MS, learnt, recallCard, review } from '../../../support/reviewed'

const START = Date.UTC(2022, 11, 29, 12, 30)
const CARD = recallCard('cord').id
const exact = createScheduler({ isSpread: false })

const scheduleIn = (book: ReviewBook, card = CARD) => book.memories.get(card)?.schedule

/** Graded in turn through the book; `wait` says how long after the one before, given its schedule. */
function graded(grades: readonly Grade[], wait: (turn: number, book: ReviewBook) => number) {
  let book = EMPTY_BOOK
  let at = START
  return grades.map((grade, turn) => {
    at += wait(turn, book)
    book = withEvents(book, [review('cord', grade, at)], exact)
    return scheduleIn(book)
  })
}

// The vectors that ts-fsrs publishes for FSRS-6 with its default parameters (FSRS-6.test.ts); those
// of the memory are the ones of fsrs-rs.
test('intervals are those that FSRS publishes for good reviews, two lapses and good reviews', () => {
  const remembered = Array<Grade>(6).fill('good')
  const grades: Grade[] = [...remembered, 'again', 'again', ...remembered.slice(1)]
  const schedules = graded(grades, (_, book) => {
    const schedule = scheduleIn(book)
    return schedule ? schedule.due - schedule.lastReview : 0
  })
  expect(schedules.map((schedule) => schedule?.intervalDays)).toEqual([
    0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21,
  ])
})

test('what is remembered is as strong as FSRS publishes', () => {
  const days = [0, 0, 1, 3, 8, 21]
  const last = graded(
    ['again', 'good', 'good', 'good', 'good', 'good'],
    (turn) => (days[turn] ?? 0) * DAY_MS,
  ).at(-1)
  expect(last?.stability).toBeCloseTo(53.62691, 4)
  expect(last?.difficulty).toBeCloseTo(6.3574867, 4)
})

test.each([
  ['again', 0.212, 6.4133, 0, 'learning', 1],
  ['hard', 1.2931, 5.11217071, 0, 'learning', 6],
  ['good', 2.3065, 2.11810397, 0, 'learning', 10],
  ['easy', 8.2956, 1, 8, 'review', 8 * 24 * 60],
] as const)(
  'a new card that is graded %s is as FSRS publishes',
  (grade, stability, difficulty, intervalDays, state, dueMin) => {
    const [schedule] = graded([grade], () => 0)
    expect(schedule).toMatchObject({
      stability,
      difficulty,
      intervalDays,
      state,
      reps: 1,
      lapses: 0,
    })
    expect(schedule?.due).toBe(START + dueMin * 60_000)
  },
)

test('a review that is taken back does not count, also when the undo is heard of first', () => {
  const [first, second] = learnt('cord', START)
  const undo: ReviewEvent = {
    id: 'undo',
    kind: 'undo',
    card: CARD,
    at: START + HOUR_MS,
    review: second?.id ?? '',
  }
  const book = bookOf(undo, ...learnt('cord', START))
  expect(scheduleIn(book)).toEqual(scheduleIn(bookOf(...[first].flatMap((event) => event ?? []))))
  expect(book.logs.get(CARD)).toHaveLength(3)
})

test('a card of which all is taken back is as new', () => {
  const only = review('cord', 'good', START)
  const undo: ReviewEvent = { id: 'undo', kind: 'undo', card: CARD, at: START + 1, review: only.id }
  expect(bookOf(only, undo).memories.size).toBe(0)
})

test('a suspended card keeps its schedule, and is there again once it is resumed', () => {
  const suspend: ReviewEvent = { id: 's', kind: 'suspend', card: CARD, at: START + HOUR_MS }
  const resume: ReviewEvent = { id: 'r', kind: 'resume', card: CARD, at: START + 2 * HOUR_MS }
  const suspended = bookOf(...learnt('cord', START), suspend)
  expect(suspended.memories.get(CARD)).toMatchObject({ isSuspended: true, name: 'cord' })
  const resumed = withEvents(suspended, [resume])
  expect(resumed.memories.get(CARD)?.isSuspended).toBe(false)
  expect(scheduleIn(resumed)).toEqual(scheduleIn(bookOf(...learnt('cord', START))))
})

test('a clock that ran years ahead costs nothing: the next grade counts from when it is given', () => {
  const ahead = START + 4 * 365 * DAY_MS
  const book = bookOf(...learnt('cord', ahead))
  const now = START
  const after = laterThan(book.logs.get(CARD) ?? [], now)
  const next = { ...review('cord', 'good', now), after }
  const schedule = scheduleIn(withEvents(book, [next]))
  expect(schedule?.lastReview).toBe(now)
  expect(schedule?.due).toBeGreaterThan(now)
  expect(schedule?.due).toBeLessThan(now + 30 * DAY_MS)
})

/** What a learner with a wayward clock does in two tabs: mostly grades, some undo, some suspend. */
const doings = fc.array(
  fc.record({
    card: fc.constantFrom('cord', 'roots', 'nerve'),
    does: fc.constantFrom('review', 'review', 'review', 'undo', 'suspend', 'resume'),
    grade: fc.constantFrom(...GRADES),
    waitMs: fc.integer({ min: -3 * DAY_MS, max: 40 * DAY_MS }),
    /** Which tab, and what is read again from the device before. */
    tab: fc.constantFrom(0, 1),
    isReloaded: fc.boolean(),
  }),
  { maxLength: 40 },
)

type Doing = typeof doings extends fc.Arbitrary<readonly (infer One)[]> ? One : never

function eventFor({ card, does, grade }: Doing, at: number, book: ReviewBook, count: number) {
  const id = `${count}`
  const { id: cardId, name } = recallCard(card)
  const log = book.logs.get(cardId) ?? []
  const base = { id, card: cardId, at, after: laterThan(log, at) }
  const last = log.findLast(({ kind }) => kind === 'review')
  if (does === 'undo') return last && { ...base, kind: 'undo' as const, review: last.id }
  if (does === 'suspend') return { ...base, kind: 'suspend' as const }
  if (does === 'resume') return { ...base, kind: 'resume' as const }
  return { ...base, kind: 'review' as const, grade, name, tookMs: 5000 }
}

test('two tabs, undo, reloads and a wayward clock end with one book, and a log that is complete', () => {
  fc.assert(
    fc.property(doings, fc.infiniteStream(fc.nat()), (done, chance) => {
      const disk: ReviewEvent[] = []
      const tabs = [EMPTY_BOOK, EMPTY_BOOK]
      let at = START
      for (const doing of done) {
        at = Math.max(at + doing.waitMs, 0)
        const { tab, isReloaded } = doing
        const before = isReloaded ? withEvents(EMPTY_BOOK, disk) : (tabs[tab] ?? EMPTY_BOOK)
        const event = eventFor(doing, at, before, disk.length)
        if (!event) continue
        disk.push(event)
        tabs[tab] = withEvents(before, [event])
      }
      const atOnce = withEvents(EMPTY_BOOK, disk)
      const anyOrder = disk.toSorted(() => ((chance.next().value ?? 0) % 3) - 1)
      for (const tab of tabs) {
        const late = withEvents(withEvents(tab, anyOrder), disk)
        expect(late).toEqual(atOnce)
        expect(late.logs).toEqual(atOnce.logs)
      }
      const logged = [...atOnce.logs.values()].flat().map(({ id }) => id)
      expect(logged.toSorted()).toEqual(disk.map(({ id }) => id).toSorted())
      for (const { schedule } of atOnce.memories.values()) {
        if (!schedule) continue
        expect(Object.values(schedule).every((value) => !Number.isNaN(value))).toBe(true)
        expect(schedule.due).toBeGreaterThan(schedule.lastReview)
      }
    }),
  )
})

test('what one tab records stays in the order in which it happened, whatever the clock does', () => {
  fc.assert(
    fc.property(doings, (done) => {
      const recorded: ReviewEvent[] = []
      let book = EMPTY_BOOK
      let at = START
      for (const doing of done) {
        at = Math.max(at + (doing.tab === 0 ? 0 : doing.waitMs), 0)
        const event = eventFor(doing, at, book, recorded.length)
        if (!event) continue
        recorded.push(event)
        book = withEvents(book, [event])
      }
      for (const [card, log] of book.logs) {
        const happened = recorded.filter((event) => event.card === card)
        expect(log.map(({ id }) => id)).toEqual(happened.map(({ id }) => id))
      }
    }),
  )
})

test('what says that it came after others comes after them, in the same millisecond too', () => {
  const first = review('cord', 'again', START)
  const second = { ...review('cord', 'hard', START), after: [first.id] }
  const ahead = review('cord', 'good', START + 1)
  const last = { ...review('cord', 'easy', START), after: [first.id, second.id, ahead.id] }
  const log = bookOf(last, ahead, second, first).logs.get(CARD) ?? []
  expect(log.map((event) => event.kind === 'review' && event.grade)).toEqual([
    'again',
    'hard',
    'good',
    'easy',
  ])
})

test('a log that was tampered with makes no schedule without a date', () => {
  for (const at of [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300]) {
    const schedule = scheduleIn(bookOf(review('cord', 'easy', at)))
    expect(Number.isFinite(schedule?.due)).toBe(true)
  }
})
