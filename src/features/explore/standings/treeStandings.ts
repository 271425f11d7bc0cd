import type { Found } from '@/domain/localisation/found'
import { localise } from '@/domain/localisation/localise'
import { nodeStandings } from '@/domain/localisation/tree/nodeStandings'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { modelOf } from '../useLocalisation'
import type { Standings } from './useStandings'

/** What the tree shows of the findings: of each node, and whether some contradict each other. */
export type TreeStandings = { standings: Standings; isContradictory: boolean; unknown: number }

/** Weighs the findings for the tree. It comes with the engine, in a part of its own. */
export function treeStandings(
  schema: Schema,
  knowledge: SchemaKnowledge,
  found: Found,
  setting: string | undefined,
): TreeStandings {
  const answer = localise(modelOf(schema, knowledge), found, setting)
  return {
    standings: nodeStandings(schema, knowledge, answer),
    isContradictory: answer.contradictions.length > 0,
    unknown: answer.unknown.length,
  }
}
