import { createContext, useContext } from 'react'
import type { NodeStanding } from '@/domain/localisation/tree/nodeStandings'
import type { Strength } from '@/domain/recall/progress'
import type { NodeId } from '@/domain/schema/schema'

/** How well what hangs below a node is remembered, and the words for it. */
export type NodeNote = { strength: Strength; words: string }

/** Nothing, unless the tree is drawn to show what is strong and weak. */
export const StrengthsContext = createContext<ReadonlyMap<NodeId, NodeNote> | undefined>(undefined)

export function useStrengths(): ReadonlyMap<NodeId, NodeNote> | undefined {
  return useContext(StrengthsContext)
}

export function useStrength(id: NodeId): NodeNote | undefined {
  return useContext(StrengthsContext)?.get(id)
}

/** What a screen reader hears early of a node: what speaks against it, or how it is remembered. */
export function noteOf(
  standing: NodeStanding | undefined,
  strength: NodeNote | undefined,
): string | undefined {
  return standing?.note ?? strength?.words
}
