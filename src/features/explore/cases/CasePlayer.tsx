import { useMemo } from 'react'
import { commitOf, isAsking, type Playthrough } from '@/domain/cases/playthrough'
import { caseStandings, treeWhileAsked } from '@/domain/cases/treeInCase'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { caseTree } from '@/state/cases'
import { useAppStore } from '@/state/store'
import { StandingsContext } from '../standings/useStandings'
import { CaseBar } from './CaseBar'
import { CaseStory } from './CaseStory'
import { CaseTree } from './CaseTree'
import { TreeChangesSaid } from './TreeChanges'
import { CaseEnd } from './end/CaseEnd'

export type PlayerProps = { schema: Schema; knowledge: SchemaKnowledge; play: Playthrough }

/** A case at one of its steps: the story and the question, and the tree that walks along. */
export function CasePlayer({ schema, knowledge, play }: PlayerProps) {
  const part = useAppStore((state) => state.casePart)
  const standings = useMemo(() => {
    const asked = isAsking(play) ? commitOf(play.steps[play.at]) : undefined
    return caseStandings(schema, treeWhileAsked(caseTree(schema, play), asked))
  }, [schema, play])
  const { patient, attempt, steps, at } = play
  if (steps[at]?.kind === 'end') {
    return (
      <div className="absolute inset-0 flex flex-col print:static">
        <CaseBar schema={schema} play={play} canGoBack />
        <div className="min-h-0 flex-1 overflow-y-auto print:overflow-visible">
          <div className="mx-auto max-w-[80rem] px-4 pt-5 pb-12 md:px-8 min-[1700px]:[zoom:1.35] print:[zoom:1]">
            <CaseEnd schema={schema} knowledge={knowledge} patient={patient} attempt={attempt} />
          </div>
        </div>
      </div>
    )
  }
  return (
    <StandingsContext value={standings}>
      <div className="case-player absolute inset-0 flex flex-col print:static" data-part={part}>
        <CaseBar schema={schema} play={play} />
        <TreeChangesSaid schema={schema} play={play} />
        <div className="flex min-h-0 flex-1">
          {/* Each step begins anew: nothing that one has typed or opened stays from the one before. */}
          <CaseStory
            key={`${attempt.id} ${at}`}
            schema={schema}
            knowledge={knowledge}
            play={play}
          />
          <CaseTree schema={schema} />
        </div>
      </div>
    </StandingsContext>
  )
}
