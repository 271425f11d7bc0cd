import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { AttemptEvent } from '@/domain/cases/attempt'
import type { ReviewEvent } from '@/domain/recall/reviewEvent'

const review = (id: string): ReviewEvent => ({
  id,
  kind: 'review',
  card: 'foot-drop/children/roots',
  at: 1_000,
  grade: 'good',
  tookMs: 4_000,
  name: 'Roots',
})

const attempt: AttemptEvent = {
  id: 'a1',
  kind: 'started',
  attempt: 'a',
  at: 2_000,
  schema: 'foot-drop',
  case: 'a-monday',
  run: 15,
  isWhole: false,
}

/** The modules anew, as in another tab or after a reload. */
async function anew() {
  vi.resetModules()
  return import('@/platform/learnerLog')
}

beforeEach(async () => {
  const { IDBFactory } = await import('fake-indexeddb')
  globalThis.indexedDB = new IDBFactory()
})

describe('what a learner did', () => {
  test('is there after a reload, reviews and attempts alike', async () => {
    const before = await anew()
    await before.keepLearnerEvents({ reviews: [review('r1')], attempts: [attempt] })
    const { readLearnerLog } = await anew()
    expect(await readLearnerLog()).toEqual({
      ok: true,
      value: { reviews: [review('r1')], attempts: [attempt] },
    })
  })

  test('of two tabs is there in full', async () => {
    const [one, other] = [await anew(), await anew()]
    await Promise.all([
      one.keepLearnerEvents({ reviews: [review('r1'), review('r2')], attempts: [] }),
      other.keepLearnerEvents({ reviews: [review('r3')], attempts: [] }),
    ])
    const read = await one.readLearnerLog()
    expect(read.ok && read.value.reviews.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3'])
  })

  test('is never written over by another event under the same id', async () => {
    const { keepLearnerEvents, readLearnerLog } = await anew()
    await keepLearnerEvents({ reviews: [review('r1')], attempts: [] })
    const forged: ReviewEvent = { ...review('r1'), at: 9_000 }
    expect(await keepLearnerEvents({ reviews: [forged], attempts: [] })).toMatchObject({ ok: true })
    expect(await readLearnerLog()).toMatchObject({ value: { reviews: [review('r1')] } })
  })

  test('finds its place on a device where an older version kept schemas, which stay', async () => {
    const old = await openDB('branchpoint', 1, {
      upgrade(made) {
        made.createObjectStore('schemas', { keyPath: 'id' })
        made.createObjectStore('texts')
      },
    })
    await old.put('schemas', { id: 'my-ward-list' })
    old.close()
    const { keepLearnerEvents, readLearnerLog } = await anew()
    expect(await keepLearnerEvents({ reviews: [review('r1')], attempts: [] })).toMatchObject({
      ok: true,
    })
    expect((await readLearnerLog()).ok).toBe(true)
    const { listOwnSchemas } = await import('@/platform/ownSchemas')
    expect(await listOwnSchemas()).toMatchObject({ ok: true, value: [{ id: 'my-ward-list' }] })
  })
})
