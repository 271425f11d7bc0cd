import { formatPlace } from '@/domain/place/formatPlace'
import { findNode } from '@/domain/schema/findNode'
import { keepVisit } from '@/platform/visits'
import { useAppStore } from './store'

/** So long after the last move it is kept, so that a move itself waits for nothing. */
const SETTLED_MS = 400

/** Keeps on the device where the person last was in each schema, from now on. */
export function rememberVisits() {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    timer = undefined
    keepPlace()
  }
  useAppStore.subscribe((state, before) => {
    if (state.place === before.place) return
    // What was left for another schema is kept now, or it would be forgotten.
    clearTimeout(timer)
    if (state.place?.schema !== before.place?.schema && before.place) keepPlace(before)
    timer = setTimeout(keep, SETTLED_MS)
  })
  window.addEventListener('pagehide', () => timer !== undefined && keep())
}

function keepPlace({ place, schemas } = useAppStore.getState()) {
  const schema = place && schemas[place.schema]
  if (!place || !schema) return
  const card = place.node === undefined ? undefined : findNode(schema, place.node)?.label
  keepVisit(schema.id, { address: formatPlace(place), view: place.view, card, at: Date.now() })
}
