import type { Hit } from '@/domain/find/groupHits'
import { comparePlace } from '@/domain/compare/comparePlace'
import { formatPlace } from '@/domain/place/formatPlace'
import { MAIN_VIEWS, type Place } from '@/domain/place/place'
import { viewPlace } from '@/domain/place/viewPlace'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import { nodeId, type NodeId } from '@/domain/schema/schema'
import { focusNode } from '@/platform/focusNode'
import { usualView } from '@/platform/screen'
import { askCamera, showNode } from './explore'
import { useAppStore } from './store'
import { visitAddress } from './visitAddress'

/**
 * Goes to what was found: a source in the list of sources, anything else at its card, which is
 * brought to the middle without a change of zoom. The view stays where it shows cards.
 */
export function openHit({ row, schema }: Pick<Hit, 'row' | 'schema'>) {
  const { place, lookForSource, setPanelOpen } = useAppStore.getState()
  const before = place?.schema === schema ? place : undefined
  if (row.kind === 'source') {
    lookForSource(row.id)
    return visitAddress(formatPlace(viewPlace({ ...start(schema), ...before }, 'sources')))
  }
  if (row.node === undefined) return visitAddress(`#/${schema}`)
  const node = nodeId(row.node)
  if (before && isMain(before)) {
    showNode(node)
    if (before.view === 'map') askCamera('centre')
  } else {
    const view = place && isMain(place) ? place.view : usualView()
    setPanelOpen(true)
    visitAddress(formatPlace(viewPlace({ ...start(schema), ...before, node }, view)))
  }
  focusNode(node)
}

/** Holds a card beside those that are compared, else beside the one that is shown. */
export function compareWith(id: NodeId) {
  const { place, go } = useAppStore.getState()
  if (!place) return
  const shown = place.node === undefined ? [] : [place.node]
  const before = place.view === 'compare' ? (place.compared ?? []) : shown
  go(comparePlace(place, [...before.filter((other) => other !== id), id]), 'push')
}

function isMain({ view }: Place): boolean {
  return MAIN_VIEWS.some((main) => main === view)
}

function start(schema: string): Place {
  return { schema, view: usualView(), node: undefined, open: FIRST_BRANCHES }
}
