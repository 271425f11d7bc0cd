import type { Schema } from '@/domain/schema/schema'
import { KnowledgeGate } from '../KnowledgeGate'
import './localise.css'
import { LocaliseRoom } from './LocaliseRoom'

/** Findings in, lesion sites out. */
export default function LocaliseView({ schema }: { schema: Schema }) {
  return (
    <div className="absolute inset-0">
      <KnowledgeGate schema={schema}>
        {(knowledge) => <LocaliseRoom schema={schema} knowledge={knowledge} />}
      </KnowledgeGate>
    </div>
  )
}
