import type { Place } from '../place/place'
import { viewPlace } from '../place/viewPlace'
import type { NodeId } from '../schema/schema'

/** So many cards can be read beside each other on one screen. */
export const MOST_COMPARED = 4

/** The place where these cards are held beside each other; fewer than two are chosen from there. */
export function comparePlace(place: Place, ids: readonly NodeId[]): Place {
  return { ...viewPlace(place, 'compare'), compared: ids }
}
