import type { Schema } from '@/domain/schema/schema'
import { KnowledgeGate } from '../KnowledgeGate'
import './recall.css'
import { RecallRoom } from './RecallRoom'

/** Cards made from the schema, asked again just before one would forget them. */
export default function RecallView({ schema }: { schema: Schema }) {
  return (
    <div className="absolute inset-0 flex flex-col">
      <KnowledgeGate schema={schema}>
        {(knowledge) => <RecallRoom schema={schema} knowledge={knowledge} />}
      </KnowledgeGate>
    </div>
  )
}
