import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import type { ReadSchema } from '@/platform/readSchemaFile'
import { whenIdle } from '@/platform/whenIdle'
import { pageKey } from './schemasSlice'
import { useAppStore } from './store'

/**
 * Takes over a schema of one's own: its tree at once, what is behind the cards when the browser has
 * drawn it. One that was shown under the same id is gone, with all that was chosen and open in it.
 */
export async function showOwnSchema(
  id: string,
  { schema, rest }: Extract<ReadSchema, { kind: 'schema' }>,
) {
  const state = useAppStore.getState()
  const { setCases, setEmergencies, setKnowledge, setPages, setQuestion, setSchema, setSources } =
    state
  leaveCards(id)
  const shown = { ...schema, id }
  setSchema(shown)
  setEmergencies(id, { status: 'coming' })
  setSources(id, { status: 'coming' })
  setKnowledge(id, { status: 'coming' })
  setCases(id, { status: 'coming' })
  await whenIdle()
  // Another one may have taken its place, or it may have been removed.
  if (useAppStore.getState().schemas[id] !== shown) return
  const { tree, emergencies, sources, knowledge, cases, pages } = rest()
  if (tree.question) setQuestion(id, tree.question)
  setEmergencies(id, { status: 'here', value: emergencies })
  setSources(id, { status: 'here', value: sources })
  setKnowledge(id, { status: 'here', value: knowledge })
  setCases(id, { status: 'here', value: cases })
  const arrived = Object.entries(pages).map(([node, value]) => [
    pageKey(id, node),
    { status: 'here', value },
  ])
  setPages(Object.fromEntries(arrived))
}

/** The cards of what was shown so far need not be in what comes in its place. */
function leaveCards(id: string) {
  const { arrive, forgetSteps, place } = useAppStore.getState()
  forgetSteps(id)
  if (place?.schema !== id) return
  arrive({ schema: id, view: place.view, node: undefined, open: FIRST_BRANCHES }, undefined)
}
