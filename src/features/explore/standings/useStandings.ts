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

/** Few words for a node that the findings speak against; nothing for all others. */
export function useDimNote(id: NodeId): NodeStanding | undefined {
  const standing = useStandings().get(id)
  return standing?.isDimmed === true ? standing : undefined
}
