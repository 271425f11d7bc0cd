import { type RefObject, useId } from 'react'
import type { Commit } from '@/domain/cases/patientCase'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { DifferentialBoard } from './board/DifferentialBoard'
import { ConfidenceRadios } from './ConfidenceRadios'
import { OptionRadios } from './OptionRadios'
import { Prompt } from './Prompt'
import { RepresentationFields } from './RepresentationFields'
import type { Draft } from './useDraft'

type CommitFormProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  commit: Commit
  draft: Draft
  heading: RefObject<HTMLHeadingElement | null> | undefined
}

/** The one question of a step. Nothing of its answer is on the page. */
export function CommitForm({ schema, knowledge, commit, draft, heading }: CommitFormProps) {
  const title = useId()
  const asksConfidence = useAppStore((state) => state.confidence) === 'ask'
  return (
    <section aria-labelledby={title} className="case-question">
      <Prompt id={title} commit={commit} heading={heading} />
      {commit.kind === 'branch' || commit.kind === 'next-finding' ? (
        <OptionRadios schema={schema} knowledge={knowledge} draft={draft} labelledBy={title} />
      ) : null}
      {commit.kind === 'differential' ? (
        <div className="mt-3">
          <DifferentialBoard
            schema={schema}
            knowledge={knowledge}
            board={draft.board}
            isKept={draft.isBoardKept}
            onChange={draft.setBoard}
          />
        </div>
      ) : null}
      {commit.kind === 'representation' ? (
        <RepresentationFields commit={commit} draft={draft} />
      ) : null}
      {asksConfidence && commit.kind !== 'representation' ? (
        <ConfidenceRadios draft={draft} />
      ) : null}
    </section>
  )
}
