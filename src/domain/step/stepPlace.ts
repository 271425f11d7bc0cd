import type { Place } from '../place/place'
import { opened, revealed } from '../schema/openBranches'
import type { NodeId, Schema } from '../schema/schema'

/**
 * The place of one step: a node with the way to it and its own branch open, so that the map and the
 * outline show the same when one changes to them.
 */
export function stepPlace(schema: Schema, place: Place, id: NodeId): Place {
  return { ...place, node: id, open: opened(schema, revealed(schema, place.open, id), id) }
}
