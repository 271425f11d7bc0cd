import 'fake-indexeddb/auto'
import { describe, expect, test, vi } from 'vitest'
import { inDatabase } from '@/platform/database'

const list = () => inDatabase((database) => database.getAllKeys('schemas'))
const failing = (error: Error) =>
  inDatabase(async () => {
    throw error
  })

describe('a device that does not do what it should', () => {
  test.each([
    ['QuotaExceededError', 'no room left'],
    ['SecurityError', 'does not let the page keep anything'],
    ['VersionError', 'has to be loaded again'],
    ['UnknownError', 'could not read or write it (UnknownError)'],
  ])('says what a %s means', async (name, words) => {
    const done = await failing(new DOMException('no', name))
    expect(done).toMatchObject({ ok: false, error: expect.stringContaining(words) as string })
  })

  test('is asked again afterwards', async () => {
    await failing(new DOMException('no', 'UnknownError'))
    expect(await list()).toEqual({ ok: true, value: [] })
  })

  test('lets go of the connection that failed', async () => {
    const close = vi.spyOn(IDBDatabase.prototype, 'close')
    await failing(new DOMException('no', 'UnknownError'))
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce())
  })

  test('is connected to again when the connection was closed in the meantime', async () => {
    await inDatabase((database) => Promise.resolve(database.close()))
    expect(await list()).toEqual({ ok: true, value: [] })
  })
})
