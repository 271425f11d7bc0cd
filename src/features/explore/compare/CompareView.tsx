import type { Schema } from '@/domain/schema/schema'
import { KnowledgeGate } from '../KnowledgeGate'
import './compare.css'
import { CompareRoom } from './CompareRoom'

/** What separates two to four cards; or, where there are fewer, which ones one may choose. */
export default function CompareView({ schema }: { schema: Schema }) {
  return (
    <div className="compare-stage absolute inset-0 overflow-y-auto">
      <article className="compare mx-auto max-w-[84rem] px-4 pt-4 pb-12 md:px-6">
        <KnowledgeGate schema={schema}>
          {(knowledge) => <CompareRoom schema={schema} knowledge={knowledge} />}
        </KnowledgeGate>
      </article>
    </div>
  )
}
