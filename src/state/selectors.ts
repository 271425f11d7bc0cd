import { untoldTree } from '@/domain/cases/untoldTree'
import { ancestors } from '@/domain/schema/ancestors'
import type { NodeId, Schema, SchemaNode } from '@/domain/schema/schema'
import type { AppState } from './store'

/** The schema that is on the screen. */
export function selectSchema({ place, schemas }: AppState): Schema | undefined {
  return place && schemas[place.schema]
}

/** Whether a case is being played. */
export function selectIsPlaying({ place }: Pick<AppState, 'place'>): boolean {
  return place?.view === 'cases' && place.played?.step !== undefined
}

/** Whether one sits at cards that ask. */
export function selectIsSitting({ place }: Pick<AppState, 'place'>): boolean {
  return place?.view === 'recall' && place.part === 'sitting'
}

/** Whether the first ten minutes still ask what tells two cards apart, before they are compared. */
export function selectIsContrastAsked({
  place,
  contrastsSeen,
}: Pick<AppState, 'place' | 'contrastsSeen'>): boolean {
  return place?.tour !== undefined && !contrastsSeen.includes(place.schema)
}

/** The schema as its map shows it: beside a case no card says what the answer may be. */
export function selectMapSchema(state: AppState): Schema | undefined {
  const schema = selectSchema(state)
  return schema && selectIsPlaying(state) ? untoldTree(schema) : schema
}

/** The way from the root to the chosen node, both ends included; empty when none is chosen. */
export function wayTo(schema: Schema, id: NodeId | undefined): NodeId[] {
  return id === undefined ? [] : [...ancestors(schema, id).map((node) => node.id), id]
}

/** Whether a node is on the way from the root to the chosen one. */
export function selectIsOnWay(id: NodeId) {
  return (state: AppState): boolean => {
    const schema = selectSchema(state)
    return schema !== undefined && wayTo(schema, state.place?.node).includes(id)
  }
}

/** Whether focus mode dims a node: all but the way to the chosen one and what hangs below that. */
export function selectIsOutOfFocus(node: SchemaNode) {
  const isOnWay = selectIsOnWay(node.id)
  return (state: AppState): boolean => {
    const chosen = state.place?.node
    if (!state.isFocusMode || chosen === undefined) return false
    return node.parent !== chosen && !isOnWay(state)
  }
}

/** Whether Tab lands on this node: the one that the keyboard was last on, else the root. */
export function selectIsTabStop({ id, depth }: SchemaNode) {
  return ({ current }: AppState): boolean => (current === undefined ? depth === 0 : current === id)
}
