import type { Schema } from '@/domain/schema/schema'
import { KnowledgeGate } from '../KnowledgeGate'
import './cases.css'
import { CasesGate } from './CasesGate'
import { CasesRoom } from './CasesRoom'

/** Patients who walk the tree: all of them, or the one that the address names. */
export default function CasesView({ schema }: { schema: Schema }) {
  return (
    <CasesGate schema={schema}>
      {(cases) => (
        <KnowledgeGate schema={schema}>
          {(knowledge) => <CasesRoom schema={schema} knowledge={knowledge} cases={cases} />}
        </KnowledgeGate>
      )}
    </CasesGate>
  )
}
