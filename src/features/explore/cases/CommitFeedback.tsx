import { useEffect, useId, useRef } from 'react'
import type { Commitment } from '@/domain/cases/attempt'
import type { Commit } from '@/domain/cases/patientCase'
import { useHeadingFocus } from '../compare/useHeadingFocus'
import { BoardFeedback } from './board/BoardFeedback'
import type { PlayerProps } from './CasePlayer'
import { OptionFeedback } from './OptionFeedback'
import { Prompt } from './Prompt'
import { RepresentationFeedback } from './RepresentationFeedback'

type CommitFeedbackProps = PlayerProps & {
  commit: Commit
  commitment: Commitment
  /** Whether one has committed just now, and is led here. */
  takesFocus: boolean
}

/** Once one has committed: one's own answer, the expert's, and why. */
export function CommitFeedback(props: CommitFeedbackProps) {
  const { schema, knowledge, play, commit, commitment, takesFocus } = props
  const title = useId()
  const heading = useHeadingFocus(takesFocus)
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (takesFocus) section.current?.scrollIntoView({ block: 'start' })
  }, [takesFocus])
  const { choice } = commitment
  const before = boardBefore(play)
  return (
    <section ref={section} aria-labelledby={title} className="case-question">
      <Prompt id={title} commit={commit} />
      <h4 ref={heading} tabIndex={-1} className="sr-only">
        {choice.kind === 'skipped' ? 'What the expert would say' : 'Your answer and the expert’s'}
      </h4>
      {commit.kind === 'branch' || commit.kind === 'next-finding' ? (
        <OptionFeedback schema={schema} knowledge={knowledge} commit={commit} choice={choice} />
      ) : null}
      {commit.kind === 'differential' ? (
        <div className="mt-3">
          <BoardFeedback
            schema={schema}
            knowledge={knowledge}
            commit={commit}
            choice={choice}
            before={before}
            effects={effectsSoFar(play)}
          />
        </div>
      ) : null}
      {commit.kind === 'representation' ? (
        <RepresentationFeedback
          commit={commit}
          choice={choice}
          mark={play.attempt.marks[commit.id]}
        />
      ) : null}
    </section>
  )
}

/** The expert's board of the last aliquot before this one that has one. */
function boardBefore({ patient, steps, at }: PlayerProps['play']) {
  const step = steps[at]
  const index = step?.kind === 'aliquot' ? step.aliquot : 0
  return patient.aliquots.slice(0, index).findLast(({ board }) => board)?.board
}

/** What the facts that are told by now do to the tree. */
function effectsSoFar({ patient, steps, at }: PlayerProps['play']) {
  const told = steps[at]?.told ?? 0
  return patient.aliquots.slice(0, told).flatMap(({ effects }) => effects)
}
