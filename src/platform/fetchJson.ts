import type { Result } from '@/domain/shared/result'

/** Why a part of the app did not arrive, for the person who waits for it. */
export type LoadFailure = { file: string; reason: string }

/** Our own build checked the file and gave it its name, so what arrives is trusted once it parses. */
export async function fetchJson<T>(url: string | undefined): Promise<Result<T, LoadFailure>> {
  if (url === undefined) return failure('(not bundled)', 'this app does not ship it')
  const file = url.split('/').slice(-2).join('/')
  try {
    const response = await fetch(url)
    if (!response.ok) return failure(file, `the server answered ${response.status}`)
    return { ok: true, value: (await response.json()) as T }
  } catch (error) {
    const isBroken = error instanceof SyntaxError
    return failure(file, isBroken ? 'it arrived damaged' : 'there is no connection to the server')
  }
}

function failure(file: string, reason: string): { ok: false; error: LoadFailure } {
  return { ok: false, error: { file, reason } }
}
