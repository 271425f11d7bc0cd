import type { OpenBranches } from '../schema/openBranches'
import type { NodeId } from '../schema/schema'

export const VIEWS = ['map', 'outline', 'sources'] as const

/** How a schema is shown: as a map of cards, as an outline of rows, or as where it comes from. */
export type View = (typeof VIEWS)[number]

/** Where the person is in the app. The address says all of it and nothing else does. */
export type Place = {
  schema: string
  view: View
  /** The node whose details are shown. */
  node: NodeId | undefined
  open: OpenBranches
}

/** A part of an address that leads nowhere, and what it may have meant. */
export type WrongPlace = {
  what: 'schema' | 'view' | 'node' | 'address'
  word: string
  /** The address of the nearest match, and its name. */
  nearest: { address: string; name: string } | undefined
}
