import { vi } from 'vitest'
import { footDropParts } from './footDrop'

/** What the server answers: some JSON, a status, words that are no JSON, or nothing at all. */
type Answer = { json: unknown } | { status: number } | { body: string } | 'offline'

/** Answers requests for files by their name; what is not named is not found. */
export function serve(answers: Readonly<Record<string, Answer>>) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const file = new URL(addressOf(input), 'http://localhost').pathname.split('/').at(-1) ?? ''
    const answer = answers[file] ?? { status: 404 }
    if (answer === 'offline') throw new TypeError('Failed to fetch')
    if ('status' in answer) return new Response(null, { status: answer.status })
    return new Response('json' in answer ? JSON.stringify(answer.json) : answer.body)
  })
}

/** The server as it is on a good day. */
export function serveFootDrop() {
  const { pages, emergencies, sources } = footDropParts
  const parts = Object.entries({ ...pages, emergencies, sources })
  return serve(Object.fromEntries(parts.map(([name, json]) => [`${name}.json`, { json }])))
}

function addressOf(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : String(input)
}
