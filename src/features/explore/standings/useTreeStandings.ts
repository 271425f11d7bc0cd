import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Found } from '@/domain/localisation/found'
import type { Schema } from '@/domain/schema/schema'
import type { LoadFailure } from '@/platform/fetchJson'
import { fetchKnowledge } from '@/state/fetchParts'
import { useAppStore } from '@/state/store'
import { useFound } from '../useFound'
import type { TreeStandings } from './treeStandings'

type Engine = typeof import('./treeStandings')

const ENGINE_FAILURE: LoadFailure = {
  file: 'treeStandings',
  reason: 'there is no connection to the server',
}

/** What was found, and what it says of the tree once the engine and the knowledge are here. */
export type Weighed =
  | { status: 'nothing' | 'coming'; found: Found }
  | { status: 'here'; found: Found; tree: TreeStandings }
  | { status: 'failed'; found: Found; failure: LoadFailure; retry: () => void }

/** Weighs what was found. Nobody who has found nothing fetches anything for it. */
export function useTreeStandings(schema: Schema): Weighed {
  const found = useFound()
  const setting = useAppStore(({ place }) => place?.setting)
  const knowledge = useAppStore((state) => state.knowledge[schema.id])
  const [engine, setEngine] = useState<Engine | 'failed'>()
  const isGone = useRef(false)
  const isWanted = Object.keys(found).length > 0

  const ask = useCallback(async () => {
    void fetchKnowledge(schema.id)
    const next = await import('./treeStandings').catch((): 'failed' => 'failed')
    if (!isGone.current) setEngine(next)
  }, [schema.id])
  useEffect(() => {
    isGone.current = false
    if (isWanted) void ask()
    return () => {
      isGone.current = true
    }
  }, [isWanted, ask])

  return useMemo((): Weighed => {
    const failure = failureOf(engine, knowledge)
    if (!isWanted) return { status: 'nothing', found }
    if (failure) return { status: 'failed', found, failure, retry: () => void ask() }
    if (engine === undefined || engine === 'failed' || knowledge?.status !== 'here')
      return { status: 'coming', found }
    const tree = engine.treeStandings(schema, knowledge.value, found, setting)
    return { status: 'here', found, tree }
  }, [schema, knowledge, engine, found, setting, isWanted, ask])
}

function failureOf(
  engine: Engine | 'failed' | undefined,
  knowledge: ReturnType<typeof useAppStore.getState>['knowledge'][string] | undefined,
): LoadFailure | undefined {
  if (knowledge?.status === 'failed') return knowledge.failure
  return engine === 'failed' ? ENGINE_FAILURE : undefined
}
