import { vi } from 'vitest'
import { footDropCards, footDropKnowledge } from './footDrop'

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
  return serve({
    'foot-drop.cards.json': { json: footDropCards },
    'foot-drop.knowledge.json': { json: footDropKnowledge },
  })
}

function addressOf(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : String(input)
}
