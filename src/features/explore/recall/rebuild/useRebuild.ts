import { useMemo, useState } from 'react'
import { compareRebuilt, type Rebuilt } from '@/domain/recall/rebuilt'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { nodeById } from '@/domain/schema/findNode'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { allWritten, type Written } from './written'

/** From memory, from a bank of labels, or called out by a room. */
export const REBUILD_WAYS = ['memory', 'bank', 'aloud'] as const

export type RebuildWay = (typeof REBUILD_WAYS)[number]

/** A branch that is being rebuilt, one level of it, and how it compares once one asks. */
export type Rebuilding = {
  parents: readonly NodeId[]
  way: RebuildWay
  setWay: (way: RebuildWay) => void
  written: Written
  setWritten: (written: Written) => void
  /** How many labels are shown to the room. */
  shown: number
  setShown: (shown: number) => void
  rebuilt: Rebuilt | undefined
  compare: () => void
  /** Begins anew, at these nodes. */
  restart: (parents: readonly NodeId[]) => void
}

export function useRebuild(schema: Schema, knowledge: SchemaKnowledge, root: NodeId): Rebuilding {
  const [parents, setParents] = useState<readonly NodeId[]>([root])
  const [way, setWay] = useState<RebuildWay>('memory')
  const [written, setWritten] = useState<Written>({})
  const [shown, setShown] = useState(0)
  const [isCompared, setCompared] = useState(false)
  const rebuilt = useMemo(
    () => (isCompared ? compareLevel(schema, knowledge, root, parents, written) : undefined),
    [isCompared, schema, knowledge, root, parents, written],
  )
  const startOver = (at: readonly NodeId[]) => {
    setParents(at)
    setWritten({})
    setShown(0)
    setCompared(false)
  }
  return {
    parents,
    way,
    setWay: (next) => {
      setWay(next)
      startOver(parents)
    },
    written,
    setWritten,
    shown,
    setShown,
    rebuilt,
    compare: () => setCompared(true),
    restart: startOver,
  }
}

/** Only the level that was asked for is held against the tree. */
function compareLevel(
  schema: Schema,
  knowledge: SchemaKnowledge,
  root: NodeId,
  parents: readonly NodeId[],
  written: Written,
): Rebuilt {
  const rebuilt = compareRebuilt(schema, knowledge, root, allWritten(written))
  const asked = new Set<NodeId>(parents)
  return {
    ...rebuilt,
    missing: rebuilt.missing.filter((id) => {
      const { parent } = nodeById(schema, id)
      return parent !== undefined && asked.has(parent)
    }),
  }
}
