import type { ExamTest } from '@/domain/print/examinationSheet'
import type { ExaminationPart } from '@/domain/print/examinationPart'
import type { Separates } from '@/domain/print/separatedPairs'
import { TAUGHT_MARK } from '../handout/PaperClaim'
import { PART_NAMES } from './partNames'

type ExaminationListProps = {
  questions: readonly ExamTest[]
  tests: readonly ExamTest[]
  isClosed: boolean
}

/** The questions and the tests in their order, each with a box to tick and a line for the result. */
export function ExaminationList({ questions, tests, isClosed }: ExaminationListProps) {
  const parts = [...new Set(tests.map(({ part }) => part))]
  return (
    <>
      {questions.length > 0 ? (
        <Part part="ask" tests={questions} isClosed={isClosed} isShort />
      ) : null}
      {parts.map((part) => (
        <Part
          key={part}
          part={part}
          tests={tests.filter((test) => test.part === part)}
          isClosed={isClosed}
        />
      ))}
    </>
  )
}

type PartProps = {
  part: ExaminationPart
  tests: readonly ExamTest[]
  isClosed: boolean
  /** Questions need no word on how to ask them. */
  isShort?: boolean
}

function Part({ part, tests, isClosed, isShort = false }: PartProps) {
  return (
    <section className="exam-part">
      <h3>{PART_NAMES[part]}</h3>
      <ul>
        {tests.map((test) => (
          <Test key={test.id} test={test} isClosed={isClosed} isShort={isShort} />
        ))}
      </ul>
    </section>
  )
}

type TestProps = { test: ExamTest; isClosed: boolean; isShort: boolean }

function Test({ test, isClosed, isShort }: TestProps) {
  const { name, choices, how, isTaught, separates } = test
  return (
    <li>
      {choices.length > 0 ? <Choices names={choices} /> : <NameLine name={name} />}
      <p>
        {isShort || how === '' ? null : `${how}${isTaught ? ` ${TAUGHT_MARK}` : ''} `}
        <SeparatesWords {...separates} isClosed={isClosed} />
      </p>
    </li>
  )
}

function NameLine({ name }: { name: string }) {
  return (
    <p className="exam-name">
      <span className="exam-box" />
      <strong>{name}</strong>
      <span className="exam-line" />
    </p>
  )
}

/** Answers of which one holds, each with a box of its own. */
function Choices({ names }: { names: readonly string[] }) {
  return (
    <ul className="exam-choices">
      {names.map((name) => (
        <li key={name}>
          <span className="exam-box" />
          <strong>{name}</strong>
        </li>
      ))}
    </ul>
  )
}

function SeparatesWords({ named, others, isClosed }: Separates & { isClosed: boolean }) {
  if (named.length === 0) return null
  if (isClosed) {
    return (
      <span className="exam-separates">
        <span className="exam-blank" />
      </span>
    )
  }
  return (
    <span className="exam-separates">
      {named.map(({ target, comparator }, index) => (
        <span key={index}>
          {index > 0 ? '; ' : null}
          <b>{target}</b> from <b>{comparator}</b>
        </span>
      ))}
      {others > 0 ? `; ${others} more` : ''}
    </span>
  )
}
