import type { Place, RecallPart } from '@/domain/place/place'
import { formatPlace } from '@/domain/place/formatPlace'
import { viewPlace } from '@/domain/place/viewPlace'
import type { NodeId } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'

/** A part of recall, about a branch where one is given. */
function partPlace(place: Place, part?: RecallPart, node?: NodeId): Place {
  const { part: _, ...rest } = viewPlace(place, 'recall')
  return { ...rest, node, ...(part && { part }) }
}

/** The address of a part of recall. */
export function partAddress(place: Place, part?: RecallPart, node?: NodeId): string {
  return formatPlace(partPlace(place, part, node))
}

/** Goes to a part of recall. */
export function goToPart(part: RecallPart | undefined, node?: NodeId) {
  const { place, go } = useAppStore.getState()
  if (place) go(partPlace(place, part, node), 'push')
}
