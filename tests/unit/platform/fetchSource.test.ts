import { describe, expect, test, vi } from 'vitest'
import { fetchSource } from '@/platform/fetchSource'

const ELSEWHERE = 'https://teacher.example/mine.dx.json'

function answer(response: Response) {
  return vi.spyOn(globalThis, 'fetch').mockResolvedValue(response)
}

/** A body that never ends by itself. */
function endless() {
  const part = new Uint8Array(1_000_000).fill(32)
  let sent = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1
      controller.enqueue(part)
    },
  })
  return { stream, sentParts: () => sent }
}

describe('a file by its address', () => {
  test('comes as it was written', async () => {
    answer(new Response('{"id": "ä"}'))
    expect(await fetchSource(ELSEWHERE)).toEqual({ ok: true, value: '{"id": "ä"}' })
  })

  test('is asked for without cookies and without where one comes from, and no farther', async () => {
    const fetched = answer(new Response('{}'))
    await fetchSource(ELSEWHERE)
    expect(fetched).toHaveBeenCalledWith(
      ELSEWHERE,
      expect.objectContaining({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'manual',
      }),
    )
  })

  test('that leads on to another address is not followed', async () => {
    const response = new Response(null)
    Object.defineProperty(response, 'type', { value: 'opaqueredirect' })
    answer(response)
    expect(await fetchSource(ELSEWHERE)).toEqual({
      ok: false,
      error: 'its address leads on to another one: use that one',
    })
  })

  test('is left alone once it is larger than a schema may be', async () => {
    const { stream, sentParts } = endless()
    answer(new Response(stream))
    const fetched = await fetchSource(ELSEWHERE)
    expect(fetched).toMatchObject({ ok: false, error: expect.stringContaining('5 MB') as string })
    expect(sentParts()).toBeLessThan(10)
  })

  test.each([
    ['there is none', new Response(null, { status: 404 }), 'there is no such file'],
    ['it is not public', new Response(null, { status: 403 }), 'it is not public'],
    ['the server is ill', new Response(null, { status: 500 }), 'the server answered 500'],
    ['it is no text', new Response(new Uint8Array([0x7b, 0xff, 0xfe])), 'UTF-8'],
    ['it is a web page', new Response('\n<!doctype html><p>Hello'), 'it is a web page'],
  ])('when %s says so', async (_, response, words) => {
    answer(response)
    const fetched = await fetchSource(ELSEWHERE)
    expect(fetched).toMatchObject({ ok: false, error: expect.stringContaining(words) as string })
  })

  test.each([
    [ELSEWHERE, 'does not let other sites read the file'],
    [`${window.location.origin}/mine.dx.json`, 'there is no connection to the server'],
  ])('from %s that cannot be reached says so', async (url, words) => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
    const fetched = await fetchSource(url)
    expect(fetched).toMatchObject({ ok: false, error: expect.stringContaining(words) as string })
  })

  test('that does not come in time says so', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new DOMException('late', 'TimeoutError'))
    expect(await fetchSource(ELSEWHERE)).toMatchObject({
      error: 'no answer came within 30 seconds',
    })
  })
})
