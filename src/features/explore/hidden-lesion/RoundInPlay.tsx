import { useRef, useState } from 'react'
import type { Game } from '@/domain/localisation/hiddenLesion/course'
import type { Round } from '@/domain/localisation/round'
import type { Schema } from '@/domain/schema/schema'
import { startRound } from '@/state/hiddenLesion'
import { Button } from '@/ui/Button'
import { useHeadingFocus } from '../compare/useHeadingFocus'
import { AnswerSign } from './AnswerSign'
import { CommitForm } from './CommitForm'
import { Examinations } from './Examinations'
import { FoundSoFar } from './FoundSoFar'
import { LEVEL_WORDS, questions, roundQuestion } from './roundWords'

type RoundInPlayProps = { schema: Schema; game: Game; round: Round }

/** A round: what one can examine for, what one has found, and where one says what it is. */
export function RoundInPlay({ schema, game, round }: RoundInPlayProps) {
  // Whoever opens the page begins at its top; whoever has started a round is led to it.
  const [takesFocus] = useState(() => document.activeElement !== document.body)
  const heading = useHeadingFocus(takesFocus)
  const commit = useRef<HTMLHeadingElement>(null)
  const { asked } = round
  const last = asked.at(-1)
  return (
    <>
      <div className="flex items-end justify-between gap-4">
        <div className="min-w-0">
          <p className="text-kicker text-ink-3">Hidden lesion · {LEVEL_WORDS[round.level].name}</p>
          <h2
            ref={heading}
            tabIndex={-1}
            className="weight-label tight mt-0.5 text-title md:text-[1.625rem] md:leading-[2rem]"
          >
            {roundQuestion(schema)}
          </h2>
        </div>
        <Button onClick={() => startRound(round.level)}>Another lesion</Button>
      </div>
      <p role="status" className="sr-only">
        {last === undefined ? null : answerWords(game, last)}
      </p>
      <div className="mt-4 grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
        <Examinations game={game} asked={asked} />
        <div className="flex min-w-0 flex-col gap-7 lg:sticky lg:top-0">
          <FoundSoFar game={game} asked={asked} />
          <CommitForm game={game} round={round} heading={commit} />
        </div>
      </div>
      <div className="sticky bottom-0 z-10 -mx-4 mt-8 -mb-12 flex items-center gap-3 border-t border-hairline bg-surface px-4 py-2 shadow-sheet md:-mx-8 md:px-8 lg:hidden print:hidden">
        <p className="flex min-w-0 flex-1 items-start gap-2 text-small" aria-hidden="true">
          {last === undefined ? (
            <span className="text-ink-2">Nothing asked yet</span>
          ) : (
            <>
              <AnswerSign isThere={game.lesion.answers[last]} />
              <span className="line-clamp-2 min-w-0">{game.knowledge.findings[last]?.name}</span>
            </>
          )}
        </p>
        <Button
          look={asked.length > 0 ? 'strong' : 'plain'}
          onClick={() => {
            commit.current?.scrollIntoView({ block: 'start' })
            commit.current?.focus({ preventScroll: true })
          }}
        >
          Say where · {questions(asked.length)}
        </Button>
      </div>
    </>
  )
}

function answerWords({ knowledge, lesion }: Game, finding: string): string {
  const name = knowledge.findings[finding]?.name ?? finding
  const isThere = lesion.answers[finding]
  if (isThere === undefined) return `${name}: the schema does not say`
  return `${name}: ${isThere ? 'there' : 'not there'}`
}
