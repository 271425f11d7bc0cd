import { useId, useState } from 'react'
import type { Game } from '@/domain/localisation/hiddenLesion/course'
import { Icon } from '@/ui/Icon'
import { FindingHow, hasHow } from '../localise/findings/FindingHow'
import { AnswerSign } from './AnswerSign'

type FoundSoFarProps = { game: Game; asked: readonly string[] }

/** What was given and what was asked for, in its order, each with how it is examined. */
export function FoundSoFar({ game, asked }: FoundSoFarProps) {
  const heading = useId()
  const { presents } = game.knowledge
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className="weight-label text-[1.0625rem]">
        Found so far
      </h3>
      {presents.map((id) => (
        <p key={id} className="mt-1 text-ink-2">
          The problem: {game.knowledge.findings[id]?.name ?? id}
        </p>
      ))}
      {asked.length === 0 ? (
        <p className="mt-1 text-ink-2">
          Nothing yet. Which one finding would tell you most? Begin with it.
        </p>
      ) : (
        <ol className="mt-2 rounded-xl border border-hairline bg-surface">
          {asked.map((id, index) => (
            <FoundRow key={id} game={game} id={id} number={index + 1} />
          ))}
        </ol>
      )}
    </section>
  )
}

function FoundRow({ game, id, number }: { game: Game; id: string; number: number }) {
  const [isOpen, setOpen] = useState(false)
  const finding = game.knowledge.findings[id]
  if (!finding) return null
  return (
    <li className="border-b border-hairline px-3 last:border-b-0">
      <div className="flex min-h-10 items-center gap-2.5 py-1">
        <span className="w-5 shrink-0 text-right text-small text-ink-3">{number}</span>
        <span className="min-w-0 flex-1 wrap-anywhere">{finding.name}</span>
        <AnswerSign isThere={game.lesion.answers[id]} />
        {hasHow(finding) ? (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={`How to examine: ${finding.name}`}
            title="How to examine"
            onClick={() => setOpen(!isOpen)}
            className={`touch-target grid size-7 shrink-0 place-items-center rounded-md hover:bg-raised ${isOpen ? 'bg-raised text-ink' : 'text-ink-3'}`}
          >
            <Icon name="help" sizePx={16} />
          </button>
        ) : null}
      </div>
      {isOpen ? <FindingHow finding={finding} knowledge={game.knowledge} /> : null}
    </li>
  )
}
