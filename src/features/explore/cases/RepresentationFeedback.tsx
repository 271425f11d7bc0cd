import { type Choice, SELF_MARKS, type SelfMark } from '@/domain/cases/attempt'
import type { Commit } from '@/domain/cases/patientCase'
import { markOwn } from '@/state/cases'
import { RichText } from '../details/RichText'
import { REPRESENTATION_PARTS } from './RepresentationFields'

type RepresentationFeedbackProps = {
  commit: Extract<Commit, { kind: 'representation' }>
  choice: Choice
  mark: SelfMark | undefined
}

const MARK_WORDS: Record<SelfMark, string> = { close: 'Close', partly: 'Partly', far: 'Far' }

/** One's own representation beside the expert's, each opposite with its reason; one marks it. */
export function RepresentationFeedback({ commit, choice, mark }: RepresentationFeedbackProps) {
  const own = choice.kind === 'representation' ? choice : undefined
  const { expert, id } = commit
  return (
    <div className="mt-3 flex flex-col gap-4">
      {own ? null : <p className="text-ink-2">You asked to be shown.</p>}
      <table className="w-full table-fixed border-collapse text-start">
        <thead className={own ? '' : 'sr-only'}>
          <tr className="text-kicker">
            {own ? <th className="pb-1.5 text-start font-normal text-ink-2">Yours</th> : null}
            <th className="pb-1.5 text-start font-normal text-accent">The expert’s</th>
          </tr>
        </thead>
        <tbody>
          {REPRESENTATION_PARTS.map(({ part, name }) => (
            <tr key={part} className="border-t border-hairline align-top">
              {own ? (
                <td dir="auto" className="py-2 pe-3 wrap-anywhere text-ink-2">
                  <span className="block text-kicker text-ink-3">{name}</span>
                  {own[part].trim() === '' ? 'Nothing written' : own[part]}
                </td>
              ) : null}
              <td className="py-2 ps-1">
                <span className="block text-kicker text-ink-3">{name}</span>
                <RichText text={expert[part]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {expert.qualifiers.length > 0 ? (
        <ul className="flex flex-col gap-2.5">
          {expert.qualifiers.map((qualifier) => (
            <li key={qualifier.id} className="border-t border-hairline pt-2.5">
              <p>
                <span className="weight-label">{qualifier.is}</span>
                <span className="text-ink-2">, not {qualifier.not}</span>
                {own ? (
                  <span className="text-small text-ink-2">
                    {' '}
                    · {ownWords(own.qualifiers[qualifier.id])}
                  </span>
                ) : null}
              </p>
              <p className="mt-0.5 text-ink-2">
                <RichText text={qualifier.because} />
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      {own ? <SelfMarking commit={id} mark={mark} /> : null}
    </div>
  )
}

function ownWords(side: 'is' | 'not' | undefined): string {
  if (side === undefined) return 'you left it open'
  return side === 'is' ? 'you said so too' : 'you said the opposite'
}

/** Nobody else can tell how near words come to words. */
function SelfMarking({ commit, mark }: { commit: string; mark: SelfMark | undefined }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-hairline pt-3">
      <span className="text-small text-ink-2">How near did you come?</span>
      <div role="group" aria-label="How near did you come?" className="flex gap-1.5">
        {SELF_MARKS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === mark}
            onClick={() => markOwn(commit, each)}
            className={`min-h-9 rounded-lg border px-3.5 text-small pointer-coarse:min-h-11 ${each === mark ? 'weight-label border-ink bg-ink text-inverse' : 'border-hairline bg-surface hover:border-wire'}`}
          >
            {MARK_WORDS[each]}
          </button>
        ))}
      </div>
    </div>
  )
}
