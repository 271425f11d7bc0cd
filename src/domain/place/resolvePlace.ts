import { findNode } from '../schema/findNode'
import type { Schema } from '../schema/schema'
import { nearest } from '../shared/nearest'
import { formatPlace } from './formatPlace'
import type { Address } from './parseAddress'
import { type Place, VIEWS, type View, type WrongPlace } from './place'
import { viewPlace } from './viewPlace'

export type Resolved = { kind: 'place'; place: Place } | { kind: 'wrong'; wrong: WrongPlace }

/**
 * The place an address means in a schema, or what in it leads nowhere, with the nearest match.
 *
 * An address that leaves the view to the screen gets `usualView`.
 */
export function resolvePlace(address: Address, schema: Schema, usualView: View): Resolved {
  const view = address.view === undefined ? usualView : VIEWS.find((name) => name === address.view)
  const at: Place = {
    schema: schema.id,
    view: view ?? usualView,
    node: undefined,
    open: address.open,
    ...comparedIn(address, schema),
    ...(address.answers && { answers: address.answers }),
    ...restIn(address),
  }
  if (view === undefined) return wrongView(address, schema, at)
  if (address.node === undefined) return { kind: 'place', place: viewPlace(at, at.view) }
  const node = findNode(schema, address.node)
  if (node) return { kind: 'place', place: viewPlace({ ...at, node: node.id }, at.view) }
  return wrongNode(address.node, schema, at)
}

/** A link may outlive an edit to the schema: a compared card that is gone is passed over. */
function comparedIn({ compared }: Address, schema: Schema): Pick<Place, 'compared'> {
  const known = compared.filter((id) => findNode(schema, id))
  return known.length === 0 ? {} : { compared: known }
}

function restIn(address: Address): Partial<Place> {
  const { found, setting, figure, round, played, part, tour } = address
  return {
    ...(Object.keys(found).length > 0 && { found }),
    ...(setting !== undefined && { setting }),
    ...(figure && { figure }),
    ...(round && { round }),
    ...(played && { played }),
    ...(part && { part }),
    ...(tour && { tour }),
  }
}

/** What to say of an address whose schema nobody has, given those that there are. */
export function wrongSchema(
  word: string,
  known: readonly { id: string; title: string }[],
  usualView: View,
): WrongPlace {
  const id = nearest(
    word,
    known.map((schema) => schema.id),
  )
  const match = known.find((schema) => schema.id === id)
  return {
    what: 'schema',
    word,
    nearest: match && { address: `#/${match.id}/${usualView}`, name: match.title },
  }
}

function wrongView(address: Address, schema: Schema, at: Place): Resolved {
  const word = address.view ?? ''
  const view = VIEWS.find((name) => name === nearest(word, VIEWS)) ?? at.view
  // `#/foot-drop/l5-root` is a likely slip: a node where the view should be.
  const node =
    findNode(schema, word) ??
    (address.node === undefined ? undefined : findNode(schema, address.node))
  const place = viewPlace({ ...at, node: node?.id }, view)
  const name = node ? `${node.label} in ${schema.title}` : schema.title
  return {
    kind: 'wrong',
    wrong: { what: 'view', word, nearest: { address: formatPlace(place), name } },
  }
}

function wrongNode(word: string, schema: Schema, at: Place): Resolved {
  const id = nearest(word, Object.keys(schema.nodes))
  const node = id === undefined ? undefined : findNode(schema, id)
  return {
    kind: 'wrong',
    wrong: {
      what: 'node',
      word,
      nearest: node && { address: formatPlace({ ...at, node: node.id }), name: node.label },
    },
  }
}
