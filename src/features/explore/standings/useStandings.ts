import { createContext, useContext } from 'react'
import type { NodeStanding } from '@/domain/localisation/tree/nodeStandings'
import type { NodeId } from '@/domain/schema/schema'

export type Standings = ReadonlyMap<NodeId, NodeStanding>

export const NO_STANDINGS: Standings = new Map()

export const StandingsContext = createContext<Standings>(NO_STANDINGS)

/** What the findings say of each node; nothing while nothing was found. */
export function useStandings(): Standings {
  return useContext(StandingsContext)
}

/** Few words for a node that steps back or stands out; nothing for all others. */
export function useNodeNote(id: NodeId): NodeStanding | undefined {
  const standing = useStandings().get(id)
  return standing && isNoted(standing) ? standing : undefined
}

/** Whether a node says what is known of it: it steps back, or stands out. */
export function isNoted({ isDimmed, isLit }: NodeStanding): boolean {
  return isDimmed || isLit === true
}
