import { hidingPlaces } from '@/domain/localisation/hiddenLesion/drawLesion'
import { ROUND_LEVELS } from '@/domain/localisation/round'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { startRound } from '@/state/hiddenLesion'
import { Icon } from '@/ui/Icon'
import { LEVEL_WORDS, roundQuestion } from './roundWords'

type StartRoundProps = { schema: Schema; knowledge: SchemaKnowledge }

/** What the game is, and how hard one wants it. */
export function StartRound({ schema, knowledge }: StartRoundProps) {
  return (
    <div className="mx-auto max-w-[46rem] md:pt-[6vh]">
      <p className="text-kicker text-ink-3">Hidden lesion · {schema.title}</p>
      <h2 className="weight-label tight mt-1 text-[1.75rem] leading-[2.125rem]">
        {roundQuestion(schema)}
      </h2>
      <p className="mt-3 text-ink-2">
        It is hidden at one of {hidingPlaces(knowledge).length} sites. Examine for one finding after
        the other, and say where it is as soon as you know, with as few questions as you need. Then
        see which of them told the sites apart, and what asking well would have asked.
      </p>
      <ul className="mt-6 flex flex-col gap-2.5">
        {ROUND_LEVELS.map((level) => (
          <li key={level}>
            <button
              type="button"
              onClick={() => startRound(level)}
              className="flex min-h-[4.25rem] w-full items-center gap-4 rounded-xl border border-hairline bg-surface px-4 py-3 text-left shadow-card hover:border-wire"
            >
              <span className="min-w-0 flex-1">
                <span className="weight-label block text-[1.0625rem]">
                  {LEVEL_WORDS[level].name}
                </span>
                <span className="block text-ink-2">{LEVEL_WORDS[level].about}</span>
              </span>
              <Icon name="chevron-right" />
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-5 text-small text-ink-3">
        No patient is behind it: the findings are drawn from how often this schema expects them,
        which are teaching estimates. The address keeps the round; send it, and another plays the
        same one.
      </p>
    </div>
  )
}
