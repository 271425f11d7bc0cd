import { useId, useMemo, useState } from 'react'
import type { Game } from '@/domain/localisation/hiddenLesion/course'
import { askFor } from '@/state/hiddenLesion'
import { findingGroups } from '../localise/findings/findingGroups'
import { matchingFindings } from '../localise/findings/matchingFindings'
import { AnswerSign } from './AnswerSign'

type ExaminationsProps = { game: Game; asked: readonly string[] }

/** All that one can examine for, part by part; pressed, an examination says what it gave. */
export function Examinations({ game, asked }: ExaminationsProps) {
  const heading = useId()
  const [typed, setTyped] = useState('')
  const { model, pool, knowledge } = game
  const groups = useMemo(
    () =>
      findingGroups(model).map(({ title, onsets, first, rest }) => ({
        title,
        ids: [...onsets, ...first, ...rest].filter((id) => pool.includes(id)),
      })),
    [model, pool],
  )
  const shown = groups
    .map(({ title, ids }) => ({ title, ids: matchingFindings(ids, knowledge.findings, typed) }))
    .filter(({ ids }) => ids.length > 0)
  return (
    <section aria-labelledby={heading} className="min-w-0">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h3 id={heading} className="weight-label text-[1.0625rem]">
          Examine
        </h3>
        <input
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-label="Find an examination"
          placeholder="Find an examination"
          className="min-h-9 w-full rounded-lg border border-wire bg-surface px-3 text-body placeholder:text-ink-3 sm:w-64 pointer-coarse:min-h-11"
        />
      </div>
      {shown.length === 0 ? (
        <p className="mt-4 text-ink-2">No examination is called so in this schema.</p>
      ) : null}
      {shown.map(({ title, ids }) => (
        <section key={title} aria-label={title} className="mt-4">
          <h4 className="weight-label border-b border-hairline pb-1 text-small text-ink-2">
            {title}
          </h4>
          <ul className="mt-1 grid gap-x-6 sm:grid-cols-2">
            {ids.map((id) => (
              <li key={id}>
                <ExaminationButton game={game} id={id} isAsked={asked.includes(id)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

type ExaminationButtonProps = { game: Game; id: string; isAsked: boolean }

/** Stays in its place once it is asked for, so that neither eye nor keyboard lose theirs. */
function ExaminationButton({ game, id, isAsked }: ExaminationButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={isAsked || undefined}
      onClick={() => askFor(id)}
      className={`-mx-2 flex min-h-9 w-[calc(100%+1rem)] items-center gap-2 rounded-lg px-2 py-1 text-left pointer-coarse:min-h-11 ${isAsked ? 'cursor-default' : 'hover:bg-raised'}`}
    >
      <span className={`min-w-0 flex-1 wrap-anywhere ${isAsked ? 'weight-label' : ''}`}>
        {game.knowledge.findings[id]?.name ?? id}
      </span>
      {isAsked ? <AnswerSign isThere={game.lesion.answers[id]} /> : null}
    </button>
  )
}
