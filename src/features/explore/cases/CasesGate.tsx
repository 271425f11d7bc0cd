import { type ReactNode, useEffect } from 'react'
import type { Cases } from '@/domain/cases/patientCase'
import type { Schema } from '@/domain/schema/schema'
import { fetchCases } from '@/state/fetchParts'
import { openLearnerLog } from '@/state/learnerLog'
import { useAppStore } from '@/state/store'
import { LoadFailed } from '@/ui/LoadFailed'

type CasesGateProps = { schema: Schema; children: (cases: Cases) => ReactNode }

/** Shows what needs the cases of a schema and what was done of them, once both are here. */
export function CasesGate({ schema, children }: CasesGateProps) {
  const cases = useAppStore((state) => state.cases[schema.id])
  const learnerLog = useAppStore((state) => state.learnerLog)
  useEffect(() => void fetchCases(schema.id), [schema.id])
  useEffect(() => void openLearnerLog(), [])
  if (cases?.status === 'failed') {
    return (
      <div className="mx-auto max-w-md p-6">
        <LoadFailed
          what={`The cases of ${schema.title}`}
          failure={cases.failure}
          onRetry={() => void fetchCases(schema.id)}
        />
      </div>
    )
  }
  if (cases?.status !== 'here' || learnerLog !== 'here') {
    return (
      <p role="status" className="late p-6 text-ink-3">
        Loading…
      </p>
    )
  }
  return children(cases.value)
}
