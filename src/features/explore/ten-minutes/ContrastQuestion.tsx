import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { ComparedFinding, Comparison } from '@/domain/compare/compareCards'
import { firstSentence } from '@/domain/format/firstSentence'
import { citedKeys } from '@/domain/references/citedKeys'
import type { SchemaNode } from '@/domain/schema/schema'
import { contrastQuestion } from '@/domain/tour/contrastQuestion'
import { Icon } from '@/ui/Icon'
import { ClaimText } from '../details/ClaimText'
import { saidWords, separatesWords } from './contrastWords'

type ContrastQuestionProps = {
  cards: readonly SchemaNode[]
  comparison: Comparison
  /** The question was answered, or there is none. */
  onDone: () => void
  /** The comparison, which answers it. */
  children: ReactNode
}

/** One question before a comparison: which of three findings would one look for first, and why. */
export default function ContrastQuestion(props: ContrastQuestionProps) {
  const { cards, comparison, onDone, children } = props
  const question = useMemo(
    () => (cards.length === 2 ? contrastQuestion(comparison) : undefined),
    [cards, comparison],
  )
  const [chosen, setChosen] = useState<ComparedFinding>()
  const hasNone = question === undefined
  useEffect(() => {
    if (hasNone) onDone()
  }, [hasNone, onDone])
  if (!question) return children
  if (!chosen) {
    return (
      <Question
        options={question.options}
        onChoose={(option) => {
          setChosen(option)
          onDone()
        }}
      />
    )
  }
  const others = question.options.filter((option) => option !== question.best)
  return (
    <>
      <Answer cards={cards} best={question.best} others={others} chosen={chosen} />
      {children}
    </>
  )
}

type QuestionProps = {
  options: readonly ComparedFinding[]
  onChoose: (option: ComparedFinding) => void
}

function Question({ options, onChoose }: QuestionProps) {
  return (
    <section aria-labelledby="contrast-question" className="mt-5 max-w-[46rem]">
      <h3 id="contrast-question" className="text-[1.0625rem] leading-[1.5rem]">
        Which finding would you look for first to tell them apart?
      </h3>
      <div className="mt-3 flex flex-col gap-2">
        {options.map((option) => (
          <button
            key={option.id}
            type="button"
            onClick={() => onChoose(option)}
            className="weight-label flex min-h-12 items-center rounded-xl border border-hairline bg-surface px-4 py-2.5 text-start hover:border-ink-2"
          >
            {option.name}
          </button>
        ))}
      </div>
    </section>
  )
}

type AnswerProps = {
  cards: readonly SchemaNode[]
  best: ComparedFinding
  others: readonly ComparedFinding[]
  chosen: ComparedFinding
}

/** The best of the three first, and why; then the others, and why not. */
function Answer({ cards, best, others, chosen }: AnswerProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section aria-labelledby="contrast-answer" className="mt-5 mb-6 max-w-[46rem]">
      <h3
        ref={heading}
        id="contrast-answer"
        tabIndex={-1}
        className="weight-label text-[1.0625rem] leading-[1.5rem]"
      >
        {chosen === best ? 'Yes, that tells most.' : 'Another one tells more.'}
      </h3>
      <ul className="mt-3 divide-y divide-hairline rounded-xl border border-hairline bg-surface px-4">
        {[best, ...others].map((option) => (
          <li key={option.id} className="flex gap-3 py-3">
            <span className={`mt-0.5 shrink-0 ${option === best ? '' : 'text-ink-3'}`}>
              <Icon name={option === best ? 'check' : 'close'} sizePx={18} />
            </span>
            <div className="min-w-0">
              <p>
                <span className="weight-label">{option.name}</span>
                {option === chosen ? (
                  <span className="text-small text-ink-2"> · your choice</span>
                ) : null}
              </p>
              <p className="text-ink-2">
                {saidWords(cards, option)} {option === best ? '' : separatesWords(option)}
              </p>
              {option === best ? <Means finding={best} /> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What an author wrote of it between the two, in one sentence and with its standing. */
function Means({ finding: { contrasts } }: { finding: ComparedFinding }) {
  const [first] = contrasts
  if (!first) return <p className="text-ink-2">That is far apart, so it tells them apart.</p>
  const sourced = first.evidence.length > 0 || citedKeys(first.means).length > 0
  return (
    <p className="mt-1">
      <ClaimText claim={{ text: firstSentence(first.means), sourced }} />
    </p>
  )
}
