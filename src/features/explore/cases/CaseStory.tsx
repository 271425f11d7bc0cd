import { useEffect, useRef, useState } from 'react'
import { commitOf, isAsking, settledAliquots } from '@/domain/cases/playthrough'
import { citedKeys } from '@/domain/references/citedKeys'
import { goBackInCase, goOnInCase } from '@/state/cases'
import { CitationsPage } from '../details/CitationMark'
import { SourcesSection } from '../details/SourcesSection'
import { CaseFoot } from './CaseFoot'
import type { PlayerProps } from './CasePlayer'
import { CommitFeedback } from './CommitFeedback'
import { CommitForm } from './CommitForm'
import { InventedNote } from './InventedNote'
import { ToldSoFar } from './ToldSoFar'
import { TreeChanges } from './TreeChanges'
import { useCaseKeys } from './useCaseKeys'
import { useDraft } from './useDraft'

/** The story up to this step, what is asked of it, and once one has committed, why and why not. */
export function CaseStory({ schema, knowledge, play }: PlayerProps) {
  const { attempt, steps, at } = play
  const commit = commitOf(steps[at])
  const isOpen = isAsking(play)
  const draft = useDraft(schema, play)
  // Whoever opens the page begins at its top; whoever has just committed is led to the answer.
  const [wasAsked] = useState(isOpen)
  const commitment = commit && attempt.commitments[commit.id]
  const now = useCurrentInView()
  const isTold = isOpen && isToldBefore(play)
  useCaseKeys({
    onDigit: draft.chooseNth,
    onEnter: isOpen ? draft.commit : goOnInCase,
    onCommit: isOpen ? draft.commit : undefined,
    onBack: goBackInCase,
  })
  const citations = citedKeys(shownOf(play)).map((key) => ({
    key,
    reference: knowledge.references[key],
  }))
  return (
    <section
      aria-label="Story"
      className="case-story min-h-0 min-w-0 flex-col border-e border-hairline bg-surface"
    >
      <div className="min-h-0 flex-1 overflow-y-auto">
        <CitationsPage keys={citations.map(({ key }) => key)}>
          <div className="case-column mx-auto max-w-[44rem] px-4 pt-4 pb-10 md:px-7">
            <InventedNote />
            <ToldSoFar schema={schema} play={play} now={isTold ? undefined : now} />
            {commit && isOpen ? (
              <CommitForm
                schema={schema}
                knowledge={knowledge}
                commit={commit}
                draft={draft}
                heading={isTold ? now : undefined}
              />
            ) : null}
            {commit && commitment ? (
              <CommitFeedback
                schema={schema}
                knowledge={knowledge}
                play={play}
                commit={commit}
                commitment={commitment}
                takesFocus={wasAsked}
              />
            ) : null}
            <TreeChanges schema={schema} play={play} />
            <SourcesSection citations={citations} />
          </div>
        </CitationsPage>
      </div>
      <CaseFoot play={play} draft={draft} />
    </section>
  )
}

/** Where all was told before, what is new is the question. */
function isToldBefore({ attempt, steps, at }: PlayerProps['play']): boolean {
  return attempt.isWhole && steps[at - 1]?.told === steps[at]?.told
}

/** The texts on the page, of which the sources are listed. */
function shownOf(play: PlayerProps['play']): unknown {
  const { patient, attempt, steps, at } = play
  const step = steps[at]
  const commit = commitOf(step)
  const told = patient.aliquots.slice(0, step?.told)
  const settled = patient.aliquots.slice(0, settledAliquots(play))
  return [
    told.map(({ text }) => text),
    commit && attempt.commitments[commit.id] ? commit : [],
    settled.map(({ effects }) => effects),
  ]
}

/** With each step what is new is at the top, and the focus goes there. */
function useCurrentInView() {
  const heading = useRef<HTMLHeadingElement>(null)
  const [takesFocus] = useState(() => document.activeElement !== document.body)
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'start' })
    if (takesFocus) heading.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return heading
}
