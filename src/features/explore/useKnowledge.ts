import { useEffect } from 'react'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { fetchKnowledge } from '@/state/fetchParts'
import type { Arriving } from '@/state/schemasSlice'
import { useAppStore } from '@/state/store'

/** All that is behind the cards of a schema, asked for when a view first needs it. */
export function useKnowledge(schema: string): Arriving<SchemaKnowledge> {
  const knowledge = useAppStore((state) => state.knowledge[schema])
  useEffect(() => void fetchKnowledge(schema), [schema])
  return knowledge ?? { status: 'coming' }
}
