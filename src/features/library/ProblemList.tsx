import { useState } from 'react'
import type { Problem, Severity } from '@/domain/format/problem'
import { Button } from '@/ui/Button'

/** So many are listed at a time: a file of another kind has thousands. */
const LISTED = 100

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, advice: 2 }

const SEVERITY_LOOK: Record<Severity, string> = {
  error: 'text-warn',
  warning: 'text-ink',
  advice: 'text-ink-3',
}

type ProblemListProps = {
  problems: readonly Problem[]
  /** Shows the place of a problem in the text. */
  onChoose: (problem: Problem) => void
}

/** Every problem of a file, the gravest first, each a way to its place in the text. */
export function ProblemList({ problems, onChoose }: ProblemListProps) {
  const [listed, setListed] = useState(LISTED)
  // Sorting keeps the order of the file among those that are as grave.
  const sorted = problems.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
  const left = sorted.length - listed
  return (
    <div className="max-h-[42%] shrink-0 overflow-y-auto border-b border-hairline md:max-h-none md:w-[27rem] md:border-r md:border-b-0">
      <ol aria-label="Problems">
        {sorted.slice(0, listed).map((problem, index) => (
          <ProblemRow key={index} problem={problem} onChoose={() => onChoose(problem)} />
        ))}
      </ol>
      {left > 0 ? (
        <p className="flex items-center gap-3 px-5 py-3 text-small text-ink-2">
          <span>and {left} more</span>
          <Button onClick={() => setListed(listed + 10 * LISTED)}>
            List {Math.min(left, 10 * LISTED)} more
          </Button>
        </p>
      ) : null}
    </div>
  )
}

function ProblemRow({ problem, onChoose }: { problem: Problem; onChoose: () => void }) {
  const { severity, line, column, message, fix, path } = problem
  return (
    <li className="border-b border-hairline last:border-b-0">
      <button
        type="button"
        onClick={onChoose}
        className="block w-full px-5 py-2.5 text-left -outline-offset-2 wrap-anywhere hover:bg-raised md:px-6"
      >
        <span className="flex gap-2 text-small">
          <span className={`weight-label ${SEVERITY_LOOK[severity]}`}>{severity}</span>
          <span className="text-ink-3">
            line {line}, column {column}
          </span>
        </span>
        <span className="mt-0.5 block">
          {message} <span className="text-ink-2">{fix}</span>
        </span>
        {path.length > 0 ? (
          <span className="mt-0.5 block text-kicker text-ink-3">{path.join(' › ')}</span>
        ) : null}
      </button>
    </li>
  )
}
