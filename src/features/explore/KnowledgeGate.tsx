import type { ReactNode } from 'react'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { fetchKnowledge } from '@/state/fetchParts'
import { LoadFailed } from '@/ui/LoadFailed'
import { useKnowledge } from './useKnowledge'

type KnowledgeGateProps = { schema: Schema; children: (knowledge: SchemaKnowledge) => ReactNode }

/** Shows what needs all of a schema's knowledge, once that is here, or why it is not. */
export function KnowledgeGate({ schema, children }: KnowledgeGateProps) {
  const knowledge = useKnowledge(schema.id)
  switch (knowledge.status) {
    case 'here':
      return children(knowledge.value)
    case 'coming':
      return (
        <p role="status" className="p-6 text-ink-3">
          Loading…
        </p>
      )
    case 'failed':
      return (
        <div className="mx-auto max-w-md p-6">
          <LoadFailed
            what={`What is behind the cards of ${schema.title}`}
            failure={knowledge.failure}
            onRetry={() => void fetchKnowledge(schema.id)}
          />
        </div>
      )
  }
}
