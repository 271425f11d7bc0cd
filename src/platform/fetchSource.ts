import { LIMITS } from '@/domain/format/limits'
import type { Result } from '@/domain/shared/result'
import { NOT_UTF8, TOO_LARGE } from './readSchemaFile'

const PATIENCE_MS = 30_000

const LEADS_ON = 'its address leads on to another one: use that one'

/**
 * Fetches the text of a schema by its address, or says why there is none. Nothing about the person
 * goes along: no cookies, no address of this page. Where it leads on to another address nobody goes,
 * since nobody was asked about that one.
 */
export async function fetchSource(url: string): Promise<Result<string, string>> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (response.type === 'opaqueredirect') return failed(LEADS_ON)
    if (!response.ok) return failed(answerWords(response.status))
    const bytes = await bytesOf(response)
    if (!bytes) return failed(TOO_LARGE)
    return textIn(bytes)
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    return failed(isLate ? 'no answer came within 30 seconds' : unreachable(url))
  }
}

function answerWords(status: number): string {
  if (status === 404 || status === 410)
    return `there is no such file (the server answered ${status})`
  if (status === 401 || status === 403) return `it is not public (the server answered ${status})`
  return `the server answered ${status}`
}

/** The browser does not tell these apart. */
function unreachable(url: string): string {
  return new URL(url).origin === window.location.origin
    ? 'there is no connection to the server'
    : 'its server cannot be reached, or does not let other sites read the file (CORS)'
}

/** Everything that was sent; nothing once it is more than a schema may be. */
async function bytesOf({ body }: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length
    if (size > LIMITS.bytes) {
      await reader?.cancel()
      return undefined
    }
    chunks.push(part.value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function textIn(bytes: Uint8Array): Result<string, string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const isPage = /^\s*<(!doctype|html)/i.test(text)
    return isPage
      ? failed('it is a web page; the address of the file itself is needed (on GitHub: “Raw”)')
      : { ok: true, value: text }
  } catch {
    return failed(NOT_UTF8)
  }
}

function failed(error: string): { ok: false; error: string } {
  return { ok: false, error }
}
