import type { NodeStrength } from '@/domain/recall/progress'
import type { NodeId } from '@/domain/schema/schema'
import type { NodeNote } from '../../standings/useStrengths'
import { strengthWords } from './strengthWords'

/** What stands on each node of the tree; nothing on one without cards. */
export function noteMap(
  strengths: ReadonlyMap<NodeId, NodeStrength>,
): ReadonlyMap<NodeId, NodeNote> {
  return new Map(
    [...strengths].flatMap(([id, of]): [NodeId, NodeNote][] => {
      const words = strengthWords(of)
      return of.strength && words ? [[id, { strength: of.strength, words }]] : []
    }),
  )
}
