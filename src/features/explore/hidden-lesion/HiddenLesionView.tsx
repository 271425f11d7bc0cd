import type { Schema } from '@/domain/schema/schema'
import { KnowledgeGate } from '../KnowledgeGate'
import { HiddenLesionRoom } from './HiddenLesionRoom'

/** A lesion to be found by asking for as few findings as one needs. */
export default function HiddenLesionView({ schema }: { schema: Schema }) {
  return (
    <div className="absolute inset-0 overflow-y-auto print:static print:overflow-visible">
      {/* On a projected screen everything grows: the back row reads it too. */}
      <div className="mx-auto max-w-[80rem] px-4 pt-4 pb-12 md:px-8 md:pt-6 min-[1700px]:[zoom:1.35] print:[zoom:1]">
        <KnowledgeGate schema={schema}>
          {(knowledge) => <HiddenLesionRoom schema={schema} knowledge={knowledge} />}
        </KnowledgeGate>
      </div>
    </div>
  )
}
