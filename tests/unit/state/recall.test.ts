import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { withEvents, EMPTY_BOOK } from '@/domain/recall/reviewBook'
import { inDatabase } from '@/platform/database'
import { readLearnerLog } from '@/platform/learnerLog'
import { openLearnerLog } from '@/state/learnerLog'
import {
  chooseCatchUp,
  dueOptions,
  gradeCard,
  resumeCard,
  startSitting,
  stopCatchUp,
  studyClock,
  suspendCard,
  undoGrade,
} from '@/state/recall'
import { currentBook } from '@/state/reviewBook'
import { useAppStore } from '@/state/store'
import { DAY_MS, recallCard, review } from '../../support/reviewed'

const cord = recallCard('cord')
const roots = recallCard('roots')
const state = () => useAppStore.getState()
const memoryOf = ({ id }: { id: string }) => currentBook().memories.get(id)
const begin = () => startSitting({ schema: 'weakness', node: undefined, cards: undefined })

async function onDisk() {
  const kept = await readLearnerLog()
  if (!kept.ok) throw new Error(kept.error)
  return kept.value.reviews
}

/** The page is loaded again: only what the device keeps is left. */
async function reload() {
  await vi.waitFor(() => expect(state().unkept.size).toBe(0))
  useAppStore.setState(useAppStore.getInitialState(), true)
  await openLearnerLog()
  begin()
}

beforeEach(async () => {
  window.localStorage.clear()
  await inDatabase(async (database) => database.clear('reviews'))
  useAppStore.setState(useAppStore.getInitialState(), true)
  begin()
})

test('a grade is on the device within half a second, and there after a reload', async () => {
  gradeCard(cord, 'good', 4000)
  await vi.waitFor(async () => expect(await onDisk()).toHaveLength(1), { timeout: 500 })
  await reload()
  expect(memoryOf(cord)).toMatchObject({ name: 'cord', schedule: { state: 'learning' } })
})

test('everything that was done in a sitting is taken back, one after the other', async () => {
  gradeCard(cord, 'good', 4000)
  gradeCard(roots, 'again', 4000)
  suspendCard(roots.id)
  expect(memoryOf(roots)?.isSuspended).toBe(true)
  undoGrade()
  expect(memoryOf(roots)).toMatchObject({ isSuspended: false, schedule: { reps: 1 } })
  expect(state().sitting?.current).toBe(roots.id)
  undoGrade()
  expect(memoryOf(roots)).toBe(undefined)
  undoGrade()
  expect(memoryOf(cord)).toBe(undefined)
  undoGrade()
  expect(state().sitting?.acts).toEqual([])
  await reload()
  // Nothing is ever taken out of the log: two grades, a suspension, and three that take back.
  expect(state().reviews).toHaveLength(6)
  expect(currentBook().memories.size).toBe(0)
})

test('a card that is resumed outside a sitting is asked again', () => {
  useAppStore.setState({ sitting: undefined })
  suspendCard(cord.id)
  resumeCard(cord.id)
  expect(memoryOf(cord)).toBe(undefined)
})

test('a grade after the clock was set back counts as the last one', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(Date.UTC(2030, 0, 1))
  gradeCard(cord, 'easy', 4000)
  vi.setSystemTime(Date.UTC(2026, 0, 1))
  gradeCard(cord, 'good', 4000)
  const schedule = memoryOf(cord)?.schedule
  vi.useRealTimers()
  expect(schedule).toMatchObject({ reps: 2, lastReview: Date.UTC(2026, 0, 1) })
})

test('a chosen way to catch up raises the limit for its days, and no longer', () => {
  const clock = studyClock()
  const later = { ...clock, now: clock.now + 3 * DAY_MS }
  const perDay = (at: typeof clock) => dueOptions(state(), at).duePerDay
  expect(perDay(clock)).toBe(100)
  chooseCatchUp({ days: 3, perDay: 160 })
  expect(perDay(clock)).toBe(160)
  expect(perDay(later)).toBe(100)
  // It is still there when the page is loaded again, until it is stopped.
  useAppStore.setState(useAppStore.getInitialState(), true)
  expect(perDay(clock)).toBe(160)
  const before = state().catchUp
  stopCatchUp()
  // What is on the screen has to hear of it.
  expect(state().catchUp).not.toBe(before)
  expect(perDay(clock)).toBe(100)
  useAppStore.setState(useAppStore.getInitialState(), true)
  expect(perDay(clock)).toBe(100)
})

test('grades, undos, reloads and another tab, in any order, end with a complete log', async () => {
  const doing = fc.constantFrom('grade', 'grade', 'undo', 'reload', 'other tab', 'suspend')
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { maxLength: 12 }), async (done) => {
      await inDatabase(async (database) => database.clear('reviews'))
      useAppStore.setState(useAppStore.getInitialState(), true)
      begin()
      const ids = new Set<string>()
      for (const [turn, does] of done.entries()) {
        if (does === 'grade') gradeCard(turn % 2 === 0 ? cord : roots, 'good', 1000)
        if (does === 'undo') undoGrade()
        if (does === 'suspend') suspendCard(cord.id)
        if (does === 'reload') await reload()
        if (does === 'other tab') {
          const theirs = review('roots', 'good', Date.now() + turn)
          ids.add(theirs.id)
          await inDatabase((database) => database.put('reviews', theirs))
        }
        for (const { id } of state().reviews) ids.add(id)
      }
      await reload()
      expect(new Set(state().reviews.map(({ id }) => id))).toEqual(ids)
      expect(currentBook()).toEqual(withEvents(EMPTY_BOOK, await onDisk()))
    }),
    { numRuns: 25 },
  )
})
